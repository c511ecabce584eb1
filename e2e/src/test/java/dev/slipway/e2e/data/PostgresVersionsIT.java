package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** Each major version keeps its data, although their directories differ. */
@NeedsDocker
class PostgresVersionsIT {

    private static final String DATABASE = """
            package tiny;

            import dev.slipway.annotations.*;

            @Postgres(
                    version = "%1$s",
                    envPrefix = "PG%1$s",
                    resources = @Resources(memory = "128M", reservedMemory = "64M"))
            interface Pg%1$s {}
            """;

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, publish = "8080")
            @HealthCheck(startInterval = "1s")
            @DependsOn({Pg16.class, Pg18.class})
            final class Both {
                public static void main(String[] args) throws Exception {
                    new Server(BothSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    PostgresVersionsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void eachKeepsItsData() {
        try (var module = new TinyModule(checkout, "versions");
                var stack = module.resource("Server")
                        .source("Pg16", DATABASE.formatted("16"))
                        .source("Pg18", DATABASE.formatted("18"))
                        .source("Both", SERVICE)
                        .packaged()) {
            CommandResult up = stack.up().orFail();
            for (String version : new String[] {"16", "18"}) {
                assertThat(sql(stack, version, "SHOW server_version")).startsWith(version + ".");
                assertThat(sql(stack, version, "SHOW data_checksums")).isEqualTo("on");
                sql(stack, version, "CREATE TABLE kept AS SELECT 'row of " + version + "' AS text");
            }
            assertThat(sql(stack, "16", "SHOW data_directory")).isEqualTo("/var/lib/postgresql/data");
            assertThat(sql(stack, "18", "SHOW data_directory")).isEqualTo("/var/lib/postgresql/18/docker");

            stack.compose("down").orFail();
            stack.up().orFail();

            for (String version : new String[] {"16", "18"}) {
                assertThat(sql(stack, version, "TABLE kept")).isEqualTo("row of " + version);
            }
            Report.say("PostgreSQL 16 and 18 beside each other: up.sh took %s", up.took());
        }
    }

    private static String sql(Stack stack, String version, String statement) {
        return stack.container("pg" + version)
                .exec("psql", "-q", "-U", "postgres", "-d", "pg" + version, "-At", "-c", statement)
                .orFail()
                .text();
    }
}
