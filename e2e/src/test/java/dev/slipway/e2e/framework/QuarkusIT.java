package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An application of Quarkus with four default annotations, and without a main class. It has what leads astray: another
 * database, a port for a profile and a root path in its settings.
 */
@NeedsDocker
class QuarkusIT {

    private static final String SETTINGS = "src/main/resources/application.properties";

    private final MavenRepository maven;

    QuarkusIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsOnItsDatabaseWithMetricsAndStopsGracefully() {
        try (var application = new FrameworkApplication(maven, "quarkus", "Quarkus 3.37.4")) {
            application.build();
            CommandResult up = application.up();
            assertThat(up.output() + up.error())
                    .contains("http://127.0.0.1:" + application.http().port());

            usesPostgres(application);
            hasTheSeriesOfEachRule(application);
            application.standsLoad("/shop/orders");
            sendsOneClass(application);
            application.stopsGracefully("/shop/orders/slow", "finished");
        }
    }

    /** A legacy jar lies like a plain one with its libraries, and was tried by hand. */
    @Test
    void runsFromOneJar() {
        try (var application = new FrameworkApplication(maven, "quarkus", "Quarkus 3.37.4, one jar")) {
            application
                    .edit(
                            SETTINGS,
                            "db-kind",
                            "jdbc.max-size=3\nquarkus.package.jar.type=uber-jar\nquarkus.management"
                                    + ".enabled=true\nquarkus.datasource.db-kind")
                    // The application's tests have run for the other kind of jar.
                    .build("-DskipTests");
            application.up();

            usesPostgres(application);
            assertThat(application.http().get("/shop/q/health/live").statusCode())
                    .isEqualTo(404);
            application.prometheus().awaitUp("orders", 1);
        }
    }

    private static void usesPostgres(FrameworkApplication application) {
        HttpResponse<String> posted = application.http().post("/shop/orders", "{\"item\": \"anchor\"}");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(application.sql("SELECT item FROM purchaseorder")).isEqualTo("anchor");
        String password = application.stack().operator().secret("postgres-password");
        assertThat(application.container().inspect("{{json .}}"))
                .contains("quarkus.datasource.password=DATABASE_PASSWORD_FILE")
                .doesNotContain(password);
    }

    private static void hasTheSeriesOfEachRule(FrameworkApplication application) {
        application.prometheus().awaitUp("orders", 1);
        application.prometheus().await("http_server_requests_seconds_count{job=\"orders\",method=\"POST\"}", 1);

        assertThat(application.up().output()).doesNotContain("Rules need series");
    }

    /** A change of one class changes one layer. */
    private static void sendsOneClass(FrameworkApplication application) {
        List<String> before = application.container().image().layers();
        application
                .edit("src/main/java/com/acme/orders/Orders.java", "\"done\"", "\"finished\"")
                .build();
        application.up();

        Image image = application.container().image();
        assertThat(image.layersChangedSince(before)).isEqualTo(1);
        long bytes = image.bytesOfLastCopy();
        application.changed(bytes);
        assertThat(bytes).isLessThan(2_000_000);
    }
}
