package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** A service starts when what it depends on is healthy, and not before. */
@NeedsDocker
class DependsOnIT {

    /** A server that takes a while to become healthy, so that the order is visible. */
    private static final String DATABASE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, publish = {}, outbound = false)
            @HealthCheck(startInterval = "1s")
            final class StoreService {
                public static void main(String[] args) throws Exception {
                    Thread.sleep(2000);
                    new Server(StoreServiceSettings.PORT).start(args);
                }
            }
            """;

    private static final String FRONT = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 25, publish = "8080")
            @HealthCheck(startInterval = "1s")
            @DependsOn(StoreService.class)
            final class FrontService {
                public static void main(String[] args) throws Exception {
                    new Server(FrontServiceSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    DependsOnIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void theSecondStartsAfterTheFirstIsHealthy() {
        try (var module = new TinyModule(checkout, "pair");
                var stack = module.resource("Server")
                        .source("StoreService", DATABASE)
                        .source("FrontService", FRONT)
                        .packaged()) {
            CommandResult up = stack.up().orFail();
            Container store = stack.container("store");
            Container front = stack.container("front");
            assertThat(front.startedAt()).isAfter(store.healthyAt());
            assertThat(store.inspect("{{len .NetworkSettings.Networks}}")).isEqualTo("1");
            String address = stack.compose("port", "front", "8080").orFail().text();
            assertThat(address).startsWith("127.0.0.1:");
            int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
            assertThat(new Http(port).get("/health").body()).isEqualTo("up");
            Report.say(
                    "two services: up.sh took %s, the first healthy after %s, the second after %s",
                    up.took(), store.timeToHealthy(), front.timeToHealthy());
        }
    }
}
