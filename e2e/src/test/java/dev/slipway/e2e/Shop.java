package dev.slipway.e2e;

import java.net.http.HttpResponse;

/** The sample's stack, at a port and with an override of the operator's choice. */
final class Shop implements Fixture {

    static final String SERVICE = "orders";

    /** Checks that fail quickly; how often a starting service is asked stays as it was generated. */
    private static final String OVERRIDE = """
            # What the operator of the sample wants otherwise.
            services:
              orders:
                labels:
                  e2e.override: honoured
                healthcheck:
                  interval: 2s
                  timeout: 2s
                  retries: 2
            """;

    private static final String ORDER = """
            {"customer": "Zoë", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999}]}
            """;

    private final Checkout checkout;
    private final Stack stack;
    private final Http http;
    private final Prometheus prometheus;
    private final CommandResult firstUp;

    Shop(Checkout checkout) {
        this.checkout = checkout;
        this.stack = new Stack(checkout.sample(), "shop");
        int port = Http.freePort();
        int prometheusPort = Http.freePort();
        this.http = new Http(port);
        this.prometheus = new Prometheus(stack, prometheusPort);
        stack.operator().writeVariables("ORDERS_PORT=" + port + "\nPROMETHEUS_PORT=" + prometheusPort + "\n");
        stack.operator().writeOverride(OVERRIDE);
        try {
            Report.say("image built in %s", stack.build().orFail().took());
            this.firstUp = stack.up().orFail();
        } catch (AssertionError e) {
            stack.close();
            throw e;
        }
        Report.say(
                "up.sh took %s, healthy after %s, image of %.1f MB",
                firstUp.took(), container().timeToHealthy(), container().image().megabytes());
    }

    Checkout checkout() {
        return checkout;
    }

    Stack stack() {
        return stack;
    }

    Http http() {
        return http;
    }

    Prometheus prometheus() {
        return prometheus;
    }

    /** Brings what runs up to date, and removes an image that is no longer used. */
    CommandResult up() {
        Image previous = container().image();
        CommandResult up = stack.up().orFail();
        if (!previous.equals(container().image())) {
            previous.remove();
        }
        return up;
    }

    CommandResult firstUp() {
        return firstUp;
    }

    /** Places an order and answers where it is. */
    String placeOrder() {
        HttpResponse<String> placed = http.post("/api/orders", ORDER);
        if (placed.statusCode() != 201) {
            throw new AssertionError("an order was answered with " + placed.statusCode() + ": " + placed.body());
        }
        return placed.headers().firstValue("Location").orElseThrow();
    }

    /** What the migration did so far. */
    String migrations() {
        return stack.container("postgres")
                .exec(
                        "psql",
                        "-U",
                        "postgres",
                        "-d",
                        SERVICE,
                        "-At",
                        "-c",
                        "SELECT installed_rank, version, checksum, installed_on FROM flyway_schema_history"
                                + " ORDER BY installed_rank")
                .orFail()
                .text();
    }

    Container container() {
        return stack.container(SERVICE);
    }

    @Override
    public void close() {
        stack.close();
    }
}
