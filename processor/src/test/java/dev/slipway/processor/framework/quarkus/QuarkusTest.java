package dev.slipway.processor.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations, extensions and files say together. */
class QuarkusTest {

    private static final String SETTINGS = "src/main/resources/application.properties";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("quarkus").at(directory);
    }

    @Test
    void theManagementHasAPortOfItsOwn() {
        project.write(SETTINGS, "quarkus.management.enabled=true\n");
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");
        assertThat(deployed("orders/Dockerfile"))
                .contains("QUARKUS_MANAGEMENT_HOST=0.0.0.0", "QUARKUS_MANAGEMENT_PORT=9000", "EXPOSE 8080 9000\n");
        assertThat(deployed("prometheus/targets/orders.yml")).contains("'orders:9000'");

        project.write(SETTINGS, "quarkus.management.enabled=true\nquarkus.management.port=9001");
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");
        assertThat(deployed("orders/Dockerfile")).contains("QUARKUS_MANAGEMENT_PORT=9001");
    }

    @Test
    void withoutServersQuarkusIsStartedByJavaItself() {
        compile("@ContainerImage @HealthCheck");

        assertThat(deployed("orders/Dockerfile"))
                .contains("\"-jar\", \"/app/app.jar\"]")
                .contains("--file=/unpacked/application/app/app.jar --date=")
                .doesNotContain("--main-class");
    }

    @Test
    void aCacheHasAPasswordToo() {
        compile("@ContainerImage @Redis");

        assertThat(deployed("orders/Dockerfile")).contains("--main-class=com.acme.shop.OrdersLauncher");
        assertThat(deployed("compose.yaml")).contains("SLIPWAY_PROPERTIES: quarkus.redis.password=REDIS_PASSWORD_FILE");
    }

    @Test
    void requestsGetAPartOfTheTimeToStop() {
        compile("@ContainerImage(stopGracePeriod = \"10s\")");

        assertThat(deployed("orders/Dockerfile")).contains("QUARKUS_SHUTDOWN_TIMEOUT=5s");
    }

    @Test
    void aReactiveClientHasAnAddressOfItsOwn() {
        project.write(
                "src/io/vertx/sqlclient/SqlClient.java", "package io.vertx.sqlclient; public interface SqlClient {}");
        compile("@ContainerImage @Postgres(version = \"17\")");

        assertThat(deployed("compose.yaml"))
                .contains("QUARKUS_DATASOURCE_REACTIVE_URL: postgresql://postgres:5432/orders");
    }

    @Test
    void aDataSourceHasTheDatabaseOfItsName() {
        project.write(SETTINGS, """
                quarkus.datasource.stock.db-kind=postgresql
                %prod.quarkus.datasource."sales".db-kind=postgresql
                %dev.quarkus.datasource.parts.db-kind=postgresql
                """);
        compile("""
                @ContainerImage @Postgres(version = "17")
                @DependsOn({Orders.Stock.class, Orders.Sales.class, Orders.Parts.class})""", """
                @Postgres(version = "17", name = "warehouse", envPrefix = "STOCK") interface Stock {}
                @Postgres(version = "17", name = "sales", envPrefix = "SALES") interface Sales {}
                @Postgres(version = "17", name = "parts", envPrefix = "PARTS") interface Parts {}
                """);

        assertThat(deployed("compose.yaml"))
                .contains(
                        "QUARKUS_DATASOURCE_JDBC_URL: $${DATABASE_URL}\n",
                        "QUARKUS_DATASOURCE_STOCK_JDBC_URL: $${STOCK_URL}\n",
                        "QUARKUS_DATASOURCE_STOCK_USERNAME: $${STOCK_USER}\n",
                        "QUARKUS_DATASOURCE__SALES__JDBC_URL: $${SALES_URL}\n",
                        "quarkus.datasource.password=DATABASE_PASSWORD_FILE",
                        "quarkus.datasource.stock.password=STOCK_PASSWORD_FILE",
                        "quarkus.datasource.\"sales\".password=SALES_PASSWORD_FILE")
                .doesNotContain("QUARKUS_DATASOURCE_PARTS");
    }

    @Test
    void theOnlyDatabaseMayHaveADataSourceOfItsName() {
        project.write(SETTINGS, "quarkus.datasource.stock.db-kind=postgresql\n");
        compile("@ContainerImage @Postgres(version = \"17\", envPrefix = \"STOCK\")");

        assertThat(deployed("compose.yaml"))
                .contains("QUARKUS_DATASOURCE_STOCK_JDBC_URL: $${STOCK_URL}\n")
                .doesNotContain("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void anotherDatabaseIsNotTheUsualOne() {
        project.write(SETTINGS, "quarkus.datasource.stock.db-kind=postgresql\n");
        compile(
                "@ContainerImage @Postgres(version = \"17\", envPrefix = \"STOCK\") @DependsOn(Orders.Sales.class)",
                "@Postgres(version = \"17\", name = \"sales\", envPrefix = \"SALES\") interface Sales {}");

        assertThat(deployed("compose.yaml"))
                .contains("QUARKUS_DATASOURCE_STOCK_JDBC_URL: $${STOCK_URL}\n")
                .doesNotContain("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void aPrefixOfTwoWordsIsTheNameOfNoDataSource() {
        project.write(SETTINGS, "quarkus.datasource.stock_db.db-kind=postgresql\n");
        compile("@ContainerImage @Postgres(version = \"17\", envPrefix = \"STOCK_DB\")");

        assertThat(deployed("compose.yaml")).contains("QUARKUS_DATASOURCE_JDBC_URL: $${STOCK_DB_URL}\n");
    }

    @Test
    void missingExtensionsAreNamed() throws IOException {
        Files.delete(directory.resolve("src/org/eclipse/microprofile/health/HealthCheck.java"));
        Files.delete(directory.resolve("src/io/micrometer/core/instrument/MeterRegistry.java"));

        Compiled compiled = compile("@ContainerImage @HealthCheck @ScrapeMetrics");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text().contains("io.quarkus:quarkus-smallrye-health"))
                .anyMatch(message -> message.text().contains("io.quarkus:quarkus-micrometer-registry-prometheus"));
    }

    @Test
    void aPortOfTheAnnotationContradictsTheFile() {
        Compiled compiled = compile("@ContainerImage(port = 7071)");

        assertThat(deployed("orders/Dockerfile")).contains("QUARKUS_HTTP_PORT=7071");
        assertThat(compiled.messages())
                .anyMatch(message -> message.text().contains("application.properties:2 says %prod.quarkus.http.port"));
    }

    private Compiled compile(String annotations) {
        return compile(annotations, "");
    }

    private Compiled compile(String annotations, String members) {
        project.write(
                "src/com/acme/shop/Orders.java",
                "package com.acme.shop; import dev.slipway.annotations.*; " + annotations + " public class Orders {"
                        + members + "}");
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
