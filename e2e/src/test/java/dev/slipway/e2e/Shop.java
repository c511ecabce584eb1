package dev.slipway.e2e;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The sample's stack, at a port and with an override of the operator's choice. */
final class Shop implements Fixture {

    static final String SERVICE = "orders";

    /**
     * Checks that fail quickly; how often a starting service is asked stays as it was generated. And the service is
     * published too, so that it can be asked without the site in front.
     */
    private static final String OVERRIDE = """
            # What the operator of the sample wants otherwise.
            services:
              orders:
                ports:
                  - 127.0.0.1:${ORDERS_PORT}:8080
                networks: [edge]
                labels:
                  e2e.override: honoured
                healthcheck:
                  interval: 2s
                  timeout: 2s
                  retries: 2
            """;

    /** What an operator might write into .env, and what the page must show of it, to the letter. */
    static final String TITLE = "\"};alert(1);//</script> \\ & $uri ü";

    private static final String HOSTILE_TITLE = "'" + TITLE + "'";

    private static final String ORDER = """
            {"customer": "Zoë", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999}]}
            """;

    private final Checkout checkout;
    private final Stack stack;
    private final Http http;
    private final Http site;
    private final MonitoringPorts ports;
    private final Prometheus prometheus;
    private final CommandResult firstUp;

    Shop(Checkout checkout) {
        this.checkout = checkout;
        this.stack = new Stack(checkout.sample(), "shop");
        int port = Http.freePort();
        this.ports = MonitoringPorts.free();
        int sitePort = Http.freePort();
        this.http = new Http(port);
        this.site = new Http(sitePort);
        this.prometheus = new Prometheus(stack, ports.prometheus());
        stack.operator()
                .writeVariables("ORDERS_PORT=" + port + "\n" + ports.variables() + "STOREFRONT_PORT=" + sitePort
                        + "\nSHOP_TITLE=" + HOSTILE_TITLE + "\nSHOP_CURRENCY=GBP\nSHOP_DRILLS=true\n");
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

    /** The site in front of the service. */
    Http site() {
        return site;
    }

    /** The ports of what watches the stack. */
    MonitoringPorts ports() {
        return ports;
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

    /** Which of the orders, each told by where it is, are not in the database; the service would also ask its cache. */
    List<String> missing(List<String> orders) {
        var missing = new ArrayList<>(orders);
        for (String id : sql("SELECT id FROM orders").lines().toList()) {
            missing.remove("/api/orders/" + id);
        }
        return missing;
    }

    /** What the migration did so far. */
    String migrations() {
        return sql("SELECT installed_rank, version, checksum, installed_on FROM flyway_schema_history"
                + " ORDER BY installed_rank");
    }

    private String sql(String statement) {
        return stack.container("postgres")
                .exec("psql", "-U", "postgres", "-d", SERVICE, "-At", "-c", statement)
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
