package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** If a migration fails, the service does not start, and up.sh says why. */
@NeedsDocker
class MigrationFailsIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, publish = "8080", args = "of the service")
            @HealthCheck(startInterval = "1s")
            @Migration(main = Failing.Migrate.class)
            final class Failing {
                static final class Migrate {
                    public static void main(String[] args) {
                        System.out.println("arguments: " + args.length);
                        throw new IllegalStateException("column \\"price\\" does not exist");
                    }
                }

                public static void main(String[] args) throws Exception {
                    new Server(FailingSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    MigrationFailsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void theServiceDoesNotStartAndComposeSaysWhy() {
        try (var module = new TinyModule(checkout, "failing");
                var stack = module.resource("Server").source("Failing", SERVICE).packaged()) {
            CommandResult up = stack.up();

            assertThat(up.exitCode()).isNotZero();
            assertThat(up.error())
                    .contains("service \"failing-migration\" didn't complete successfully: exit 1")
                    .contains("The stack \"failing\" is not healthy")
                    .contains("IllegalStateException: column \"price\" does not exist")
                    .contains("arguments: 0");
            assertThat(stack.container("failing").inspect("{{.State.Status}}")).isEqualTo("created");
            Report.say("a migration that fails: up.sh ended with %d after %s", up.exitCode(), up.took());
        }
    }
}
