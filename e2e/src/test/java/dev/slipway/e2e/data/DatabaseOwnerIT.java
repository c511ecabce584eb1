package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** What the annotations say of users later also holds for a volume that is there already. */
@NeedsDocker
class DatabaseOwnerIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, publish = "8080")
            @HealthCheck(startInterval = "1s")
            %s
            @Postgres(
                    version = "17",
                    database = "things",
                    user = "%s",
                    resources = @Resources(memory = "128M", reservedMemory = "64M"))
            final class Owner {
                public static void main(String[] args) throws Exception {
                    new Server(OwnerSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    DatabaseOwnerIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void anotherUserOwnsWhatTheFirstOneMade() {
        try (var module = new TinyModule(checkout, "owner");
                var stack = module.resource("Server")
                        .source("Owner", SERVICE.formatted("", "first"))
                        .packaged()) {
            stack.up().orFail();
            sql(stack, "SET ROLE first; CREATE TABLE kept (x int); INSERT INTO kept VALUES (42)");
            assertThat(sql(stack, "SELECT count(*) FROM pg_roles WHERE rolname = 'slipway_exporter'"))
                    .isEqualTo("0");

            module.source("Owner", SERVICE.formatted("@ScrapeMetrics", "second"))
                    .packaged();
            stack.up().orFail();

            assertThat(sql(stack, "SELECT tableowner FROM pg_tables WHERE tablename = 'kept'"))
                    .isEqualTo("second");
            assertThat(sql(stack, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'things'"))
                    .isEqualTo("second");
            assertThat(sql(stack, "SET ROLE second; TABLE kept")).isEqualTo("42");
            assertThat(mayLogIn(stack)).isEqualTo("first f\nsecond t\nslipway_exporter t");
            assertThat(stack.container("postgres-exporter").health()).isEqualTo("healthy");

            module.source("Owner", SERVICE.formatted("", "first")).packaged();
            stack.up().orFail();

            assertThat(mayLogIn(stack)).isEqualTo("first t\nsecond f\nslipway_exporter f");
            assertThat(sql(stack, "SET ROLE first; TABLE kept")).isEqualTo("42");
        }
    }

    private static String mayLogIn(Stack stack) {
        return sql(
                stack,
                "SELECT rolname || ' ' || CASE WHEN rolcanlogin THEN 't' ELSE 'f' END FROM pg_roles"
                        + " WHERE rolname IN ('first', 'second', 'slipway_exporter') ORDER BY rolname");
    }

    private static String sql(Stack stack, String statement) {
        return stack.container("postgres")
                .exec("psql", "-q", "-U", "postgres", "-d", "things", "-At", "-c", statement)
                .orFail()
                .text();
    }
}
