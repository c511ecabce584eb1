package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Repository;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Changed users in the annotations also take effect on an existing volume. */
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

    private static final String STOP = "docker compose -p shop stop links postgres-exporter";
    private static final String RENAME = "docker compose -p shop exec postgres psql --username postgres --command"
            + " 'ALTER DATABASE links RENAME TO shortener'";

    private final Checkout checkout;

    DatabaseOwnerIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void anotherUserOwnsWhatTheFirstOneMade() throws IOException {
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
            refusesAnotherDatabase(module, stack);
            takesARenamedDatabase(module, stack);
        }
    }

    /** After a clean build the old name of the database is unknown. */
    private static void refusesAnotherDatabase(TinyModule module, Stack stack) {
        packageWith(module, stack, "goods");

        CommandResult refused = stack.up();

        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.output() + refused.error())
                .contains("error: postgres has no database goods, but things, which nothing uses any more.")
                .contains("createdb --username postgres goods");
        assertThat(sql(stack, "SELECT count(*) FROM pg_database WHERE datname = 'goods'"))
                .isEqualTo("0");
    }

    /** With the commands of docs/changing.md, and then without the file that it says to delete. */
    private static void takesARenamedDatabase(TinyModule module, Stack stack) throws IOException {
        assertThat(Files.readString(Repository.path("docs/changing.md")))
                .contains("\n" + STOP + "\n" + RENAME + "\n", "delete `.slipway-stack`");
        packageWith(module, stack, "things");
        stack.up().orFail();
        run(STOP.replace(" links", " owner"), stack);
        run(RENAME.replace("links", "things").replace("shortener", "goods"), stack);
        packageWith(module, stack, "goods");

        stack.up().orFail();

        assertThat(sql(stack, "goods", "SET ROLE first; TABLE kept")).isEqualTo("42");
        assertThat(stack.container("postgres-exporter").health()).isEqualTo("healthy");
    }

    /** Runs a command without a terminal, with the project name of the tests. */
    private static void run(String command, Stack stack) {
        String adapted = command.replace("-p shop", "-p " + stack.project()).replace(" exec ", " exec -T ");
        new Command("sh", "-c", adapted).in(stack.deploy()).run().orFail();
    }

    /** Builds as after "mvn clean", without any trace of the last build. */
    private static void packageWith(TinyModule module, Stack stack, String database) {
        try {
            Files.delete(stack.deploy().resolve(".slipway-stack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        module.source("Owner", SERVICE.formatted("@ScrapeMetrics", "first").replace("\"things\"", '"' + database + '"'))
                .packaged();
    }

    private static String mayLogIn(Stack stack) {
        return sql(
                stack,
                "SELECT rolname || ' ' || CASE WHEN rolcanlogin THEN 't' ELSE 'f' END FROM pg_roles"
                        + " WHERE rolname IN ('first', 'second', 'slipway_exporter') ORDER BY rolname");
    }

    private static String sql(Stack stack, String statement) {
        return sql(stack, "things", statement);
    }

    private static String sql(Stack stack, String database, String statement) {
        return stack.container("postgres")
                .exec("psql", "-q", "-U", "postgres", "-d", database, "-At", "-c", statement)
                .orFail()
                .text();
    }
}
