package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** What {@code up.sh} says of a service that is dead from outside, and of one that is not well. */
@NeedsDocker
class ReachIT {

    private static final String SERVICE = """
            package tiny;

            import com.sun.net.httpserver.HttpServer;
            import dev.slipway.annotations.*;
            import java.net.InetSocketAddress;

            @ContainerImage(javaVersion = 21, port = 7007)
            @HealthCheck(path = "%s", interval = "3s", timeout = "2s", startPeriod = "4s", startInterval = "1s", retries = 2)
            final class ParcelsService {
                public static void main(String[] args) throws Exception {
                    HttpServer server = HttpServer.create(new InetSocketAddress("%s", ParcelsServiceSettings.PORT), 0);
                    server.createContext("/alive", exchange -> {
                        exchange.sendResponseHeaders(204, -1);
                        exchange.close();
                    });
                    server.start();
                }
            }
            """;

    private final Checkout checkout;

    ReachIT(Checkout checkout) {
        this.checkout = checkout;
    }

    private static int freePort(Stack stack) {
        int port = Http.freePort();
        stack.operator().writeVariables("PARCELS_PORT=" + port + "\n");
        return port;
    }

    @Test
    void aServiceThatListensInsideOnlyIsAnErrorAlthoughItIsHealthy() {
        try (var module = new TinyModule(checkout, "inside");
                var stack = module.source("ParcelsService", SERVICE.formatted("/alive", "localhost"))
                        .packaged()) {
            String address = "http://127.0.0.1:" + freePort(stack);

            CommandResult up = stack.up();

            assertThat(up.succeeded()).isFalse();
            assertThat(stack.container("parcels").health()).isEqualTo("healthy");
            assertThat(up.error()).contains("error: " + address + " does not answer, although parcels is healthy.\n");
            assertThat(up.output()).endsWith("\nparcels  " + address + "\n");

            module.source("ParcelsService", SERVICE.formatted("/alive", "0.0.0.0"))
                    .packaged();
            assertThat(stack.up().orFail().output()).endsWith("\nparcels  " + address + "\n");
        }
    }

    @Test
    void theReasonOfAHealthCheckThatFailsIsShown() {
        try (var module = new TinyModule(checkout, "unwell");
                var stack = module.source("ParcelsService", SERVICE.formatted("/ready", "0.0.0.0"))
                        .packaged()) {
            freePort(stack);

            CommandResult up = stack.up();

            assertThat(up.succeeded()).isFalse();
            assertThat(up.error())
                    .containsPattern(
                            "The health check of slipway-e2e-unwell-\\d+-parcels-1 is unhealthy, failed \\d+ times:"
                                    + " unhealthy: /ready answered 404\n");
        }
    }
}
