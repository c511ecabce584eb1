package dev.slipway.processor.framework.helidonmp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations and files say together. */
class HelidonMpTest {

    private static final String SERVICE = """
            package com.acme.shop;

            import dev.slipway.annotations.*;

            %s
            final class Stock {%s}
            """;

    private static final String DATABASE = "@ContainerImage @Postgres(version = \"17\")";
    private static final String SOURCE = "javax.sql.DataSource.stock.";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("helidon-mp").at(directory);
    }

    @Test
    void withoutSettingsThePortIsTheUsualOne() {
        settings("");
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");

        assertThat(deployed("stock/Dockerfile")).contains("SERVER_PORT=8080 ", "EXPOSE 8080\n");
    }

    @Test
    void theYamlFileAndTheProfileWin() {
        project.write("src/main/resources/application.yaml", "server:\n  port: 8096\n");
        compile("@ContainerImage");

        assertThat(deployed("stock/Dockerfile")).contains("SERVER_PORT=8096 ");

        project.write("src/main/resources/META-INF/microprofile-config-prod.properties", "server.port=8097\n");
        compile("@ContainerImage(env = @Env(name = \"MP_CONFIG_PROFILE\", value = \"prod\"))");

        assertThat(deployed("stock/Dockerfile")).contains("SERVER_PORT=8097 ");
    }

    @Test
    void aMainOfTheServiceIsStarted() {
        compile("@ContainerImage", " public static void main(String[] args) {} ");
        assertThat(deployed("stock/Dockerfile")).contains("\"com.acme.shop.Stock\"]");

        compile("@ContainerImage");
        assertThat(deployed("stock/Dockerfile")).contains("\"io.helidon.microprofile.cdi.Main\"]");
    }

    @Test
    void aPoolWithAnAddressGetsTheAddress() {
        settings(SOURCE + "jdbcUrl=jdbc:h2:mem:stock\n" + SOURCE + "username=sa\n" + SOURCE
                + "driverClassName=org.h2.Driver\n");
        compile(DATABASE);

        assertThat(deployed("compose.yaml"))
                .contains(
                        "JAVAX_SQL_DATASOURCE_STOCK_JDBCURL: $${DATABASE_URL}\n",
                        "JAVAX_SQL_DATASOURCE_STOCK_USERNAME: $${DATABASE_USER}\n",
                        "JAVAX_SQL_DATASOURCE_STOCK_DRIVERCLASSNAME: org.postgresql.Driver\n",
                        "SLIPWAY_PROPERTIES: javax.sql.DataSource.stock.password=DATABASE_PASSWORD_FILE\n");
    }

    @Test
    void noDriverIsToldWhereTheAddressDecides() {
        settings(SOURCE + "jdbcUrl=jdbc:postgresql://localhost/stock\n");
        compile(DATABASE);

        assertThat(deployed("compose.yaml")).doesNotContain("org.postgresql.");
    }

    @Test
    void twoDataSourcesAreLeftToTheApplication() {
        settings(SOURCE + "jdbcUrl=jdbc:x\njavax.sql.DataSource.other.jdbcUrl=jdbc:y\n");
        compile(DATABASE);

        assertThat(deployed("compose.yaml")).contains("DATABASE_URL").doesNotContain("$${DATABASE_URL}");
    }

    @Test
    void aNameThatNoVariableCanHaveIsLeftToTheApplication() {
        settings("javax.sql.DataSource.a$b`x`\\ \\n\\n#.jdbcUrl=jdbc:x\n");
        compile(DATABASE);

        assertThat(deployed("compose.yaml")).contains("DATABASE_URL").doesNotContain("$${DATABASE_URL}");
        assertThat(deployed("README.md")).doesNotContain("javax.sql");
    }

    @Test
    void theVariableOfTheServiceIsNotReplaced() {
        compile("@ContainerImage(env = @Env(name = \"JAVAX_SQL_DATASOURCE_STOCK_DATASOURCE_URL\", value = \"jdbc:x\"))"
                + " @Postgres(version = \"17\")");

        assertThat(deployed("compose.yaml"))
                .contains("JAVAX_SQL_DATASOURCE_STOCK_DATASOURCE_URL: jdbc:x\n")
                .doesNotContain("$${DATABASE_URL}");
    }

    private void settings(String text) {
        project.write("src/main/resources/META-INF/microprofile-config.properties", text);
    }

    private void compile(String annotations) {
        compile(annotations, "");
    }

    private void compile(String annotations, String body) {
        project.write("src/com/acme/shop/Stock.java", String.format(SERVICE, annotations, body));
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.problems()).isEmpty();
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
