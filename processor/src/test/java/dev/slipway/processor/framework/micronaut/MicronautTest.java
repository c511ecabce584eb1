package dev.slipway.processor.framework.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations and files say together. */
class MicronautTest {

    private static final String SERVICE = """
            package com.acme.shop;

            import dev.slipway.annotations.*;

            %s
            final class OrdersApplication {
                public static void main(String[] args) {}
            }
            """;

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("micronaut-defaults").at(directory);
    }

    @Test
    void withoutSettingsEndpointsAreAtTheRootOfTheirOwnPort() {
        settings("");
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");

        assertThat(deployed("orders/Dockerfile"))
                .contains("MICRONAUT_SERVER_PORT=8080 ", "ENDPOINTS_ALL_PORT=8081 ", "EXPOSE 8080 8081\n");
        assertThat(deployed("prometheus/targets/orders.yml"))
                .contains("'orders:8081'", "__metrics_path__: /prometheus\n");
    }

    @Test
    void theirPortIsNotThatOfTheProgram() {
        settings("micronaut.server.port: 8081");
        compile("@ContainerImage @HealthCheck");

        assertThat(deployed("orders/Dockerfile")).contains("ENDPOINTS_ALL_PORT=8082 ");
    }

    @Test
    void aContextPathComesBeforeThem() {
        for (String path : new String[] {"shop", "/shop", "/shop/", "shop/"}) {
            settings("micronaut.server.context-path: " + path);
            compile("@ContainerImage @ScrapeMetrics");

            assertThat(deployed("prometheus/targets/orders.yml")).contains("__metrics_path__: /shop/prometheus\n");
        }
        for (String none : new String[] {"/", "${CONTEXT}"}) {
            settings("micronaut.server.context-path: " + none);
            compile("@ContainerImage @ScrapeMetrics");

            assertThat(deployed("prometheus/targets/orders.yml")).contains("__metrics_path__: /prometheus\n");
        }
    }

    @Test
    void anEnvironmentOfTheServiceChoosesAFile() {
        project.write("src/main/resources/application-prod.yml", "micronaut.server.port: 8095\n");
        compile("@ContainerImage(env = @Env(name = \"MICRONAUT_ENVIRONMENTS\", value = \"prod\"))");

        assertThat(deployed("orders/Dockerfile")).contains("MICRONAUT_SERVER_PORT=8095 ");
    }

    @Test
    void requestsEndBeforeTheContainerIsKilled() {
        compile("@ContainerImage(stopGracePeriod = \"10s\")");

        assertThat(deployed("orders/Dockerfile")).contains("GRACE_PERIOD=5s\n");
    }

    @Test
    void aPathOfTheUserIsAtThePortOfTheProgram() {
        compile("@ContainerImage @HealthCheck(path = \"/status\")");

        assertThat(deployed("orders/Dockerfile")).doesNotContain("ENDPOINTS").contains("EXPOSE 8090\n");
    }

    @Test
    void theVariableOfTheServiceIsNotReplaced() {
        compile("@ContainerImage(env = @Env(name = \"DATASOURCES_DEFAULT_URL\", value = \"jdbc:x\"))"
                + " @Postgres(version = \"17\")");

        assertThat(deployed("compose.yaml"))
                .contains("DATASOURCES_DEFAULT_URL: jdbc:x\n")
                .doesNotContain("$${DATABASE_URL}");
    }

    @Test
    void aDataSourceHasTheDatabaseOfItsName() {
        settings("datasources.stock.url: jdbc:h2:mem:stock");
        project.write("src/com/acme/shop/Stock.java", """
                package com.acme.shop;

                @dev.slipway.annotations.Postgres(version = "17", name = "warehouse", envPrefix = "STOCK")
                interface Stock {}
                """);
        compile("@ContainerImage @Postgres(version = \"17\") @DependsOn(Stock.class)");

        assertThat(deployed("compose.yaml"))
                .contains(
                        "DATASOURCES_DEFAULT_URL: $${DATABASE_URL}\n",
                        "DATASOURCES_STOCK_URL: $${STOCK_URL}\n",
                        "DATASOURCES_STOCK_USERNAME: $${STOCK_USER}\n",
                        "DATASOURCES_STOCK_DRIVER_CLASS_NAME: org.postgresql.Driver\n",
                        "datasources.default.password=DATABASE_PASSWORD_FILE",
                        "datasources.stock.password=STOCK_PASSWORD_FILE");
    }

    @Test
    void aCacheHasAHostAndAPassword() {
        compile("@ContainerImage @Redis");

        assertThat(deployed("compose.yaml"))
                .contains(
                        "REDIS_HOST: redis\n",
                        "REDIS_PORT: \"6379\"\n",
                        "SLIPWAY_PROPERTIES: redis.password=REDIS_PASSWORD_FILE\n")
                .doesNotContain("REDIS_URI");
        assertThat(deployed("orders/Dockerfile")).contains("com.acme.shop.OrdersApplicationLauncher");
    }

    @Test
    void anAddressOfACacheInAFileIsReplaced() {
        settings("redis.uri: redis://localhost");
        compile("@ContainerImage @Redis");

        assertThat(deployed("compose.yaml"))
                .contains("REDIS_URI: redis://:$${redis.password}@redis:6379\n", "redis.password=REDIS_PASSWORD_FILE")
                .doesNotContain("REDIS_HOST");
    }

    @Test
    void requestsAreCountedAndNothingIsSaid() {
        assertThat(compile("@ContainerImage @ScrapeMetrics").notes()).noneMatch(note -> note.contains("frameworks.md"));
        assertThat(deployed("prometheus/rules/orders.yml")).contains("http_server_requests_seconds_count");
    }

    @Test
    void endpointsForEveryoneAreNotAtThePortOfTheProgram() {
        settings("""
                micronaut.server:
                  port: 8090
                  context-path: /shop
                endpoints.all.sensitive: false""");

        assertThat(compile("@ContainerImage").problems()).contains("exposed-setting");
        assertThat(compile("@ContainerImage(publish = {})").problems()).isEmpty();
        assertThat(compile("@ContainerImage @HealthCheck").problems()).isEmpty();
    }

    private void settings(String text) {
        project.write("src/main/resources/application.yml", text + "\n");
    }

    private Compiled compile(String annotations) {
        project.write("src/com/acme/shop/OrdersApplication.java", String.format(SERVICE, annotations));
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
