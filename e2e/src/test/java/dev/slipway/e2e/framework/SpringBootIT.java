package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An application of Spring Boot with four default annotations. It has what leads astray: a database in memory with its
 * driver, a port and a context path in its settings, all endpoints exposed, development tools.
 */
@NeedsDocker
class SpringBootIT {

    private static final String POM = "pom.xml";
    private static final String VERSION_OF_POM = "3.5.16";
    private static final String APPLICATION = "src/main/java/com/acme/orders/OrdersApplication.java";
    private static final String IMPORTS =
            "import dev.slipway.annotations.HealthCheck;\nimport dev.slipway.annotations.ImageRuntime;\n";
    private static final String CONTROLLER = "src/main/java/com/acme/orders/OrdersController.java";

    private final MavenRepository maven;

    SpringBootIT(MavenRepository maven) {
        this.maven = maven;
    }

    @ParameterizedTest
    @CsvSource({VERSION_OF_POM + ", DISTROLESS", "4.1.2, JLINK"})
    void runsOnItsDatabaseWithMetricsAndStopsGracefully(String version, String runtime) {
        try (var application = new FrameworkApplication(maven, "spring-boot", title(version, runtime))) {
            application
                    .edit(POM, VERSION_OF_POM, version)
                    .edit(APPLICATION, "@ContainerImage\n", "@ContainerImage(runtime = ImageRuntime." + runtime + ")\n")
                    .edit(APPLICATION, "import dev.slipway.annotations.HealthCheck;\n", IMPORTS)
                    .build();
            CommandResult up = application.up();
            assertThat(up.output() + up.error())
                    .contains("http://127.0.0.1:" + application.http().port());

            usesPostgres(application);
            showsItsEndpointsToTheStackOnly(application);
            hasTheSeriesOfEachRule(application);
            holdsNothingForDevelopment(application);
            application.standsLoad("/shop/orders");
            if (version.equals(VERSION_OF_POM)) {
                sendsOneClass(application);
            }
            application.stopsGracefully("/shop/orders/slow", "done");
        }
    }

    private static String title(String version, String runtime) {
        return "Spring Boot " + version + (runtime.equals("JLINK") ? ", JLINK" : "");
    }

    private static void usesPostgres(FrameworkApplication application) {
        HttpResponse<String> posted = application.http().post("/shop/orders", "{\"item\": \"anchor\"}");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(application.sql("SELECT item FROM purchase_order")).isEqualTo("anchor");
        String environment = application.container().inspect("{{json .Config.Env}}");
        String password = application.stack().operator().secret("postgres-password");
        assertThat(environment).contains("SPRING_DATASOURCE_PASSWORD").doesNotContain(password);
    }

    private static void showsItsEndpointsToTheStackOnly(FrameworkApplication application) {
        assertThat(application.http().get("/shop/actuator/health").statusCode()).isEqualTo(404);
        assertThat(application.http().get("/actuator/env").statusCode()).isEqualTo(404);
        application.prometheus().awaitUp("orders", 1);
    }

    private static void hasTheSeriesOfEachRule(FrameworkApplication application) {
        application.prometheus().await("http_server_requests_seconds_count{job=\"orders\",uri=\"/orders\"}", 1);

        assertThat(application.up().output()).doesNotContain("Rules need series");
    }

    private static void holdsNothingForDevelopment(FrameworkApplication application) {
        List<String> libraries = application.container().image().list("/app/lib");

        assertThat(libraries).hasSizeGreaterThan(50).noneMatch(name -> name.matches(".*(devtools|slipway|jarmode).*"));
    }

    /** A change of one class changes one layer. */
    private static void sendsOneClass(FrameworkApplication application) {
        List<String> before = application.container().image().layers();
        application
                .edit(CONTROLLER, "orders.findAll()", "orders.findAll().stream().toList()")
                // The first build has run the application's tests, and this one is about its image.
                .build("-DskipTests");
        application.up();

        Image image = application.container().image();
        assertThat(image.layersChangedSince(before)).isEqualTo(1);
        long bytes = image.bytesOfLastCopy();
        application.changed(bytes);
        assertThat(bytes).isLessThan(100_000);
    }
}
