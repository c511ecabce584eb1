package dev.slipway.processor.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an application finds its servers, with each of the libraries that speak to a database. */
class SpringConnectionsTest {

    private static final String R2DBC = "org.springframework.r2dbc.core.DatabaseClient";
    private static final String FLYWAY = "org.flywaydb.core.Flyway";
    private static final String LIQUIBASE = "liquibase.integration.spring.SpringLiquibase";

    private static final String SERVICE = """
            package com.acme.shop;

            import dev.slipway.annotations.*;

            %s
            public class OrdersApplication {
                public static void main(String[] args) {}
            }
            """;

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("spring-boot-defaults").at(directory);
    }

    @Test
    void r2dbcHasAnAddressOfItsOwn() throws IOException {
        withoutJdbc();
        addLibraries(R2DBC, FLYWAY);

        assertThat(compose("@ContainerImage @Postgres(version = \"17\")"))
                .contains(
                        "SPRING_R2DBC_URL: r2dbc:postgresql://postgres:5432/orders\n",
                        "SPRING_R2DBC_USERNAME: $${DATABASE_USER}\n",
                        "SPRING_R2DBC_PASSWORD: $${postgres-password}\n",
                        "SPRING_CONFIG_IMPORT: optional:configtree:/run/secrets/\n")
                .doesNotContain("SPRING_DATASOURCE", "SPRING_FLYWAY");
        assertThat(project.deployed().get("orders/Dockerfile"))
                .contains("need r2dbc-postgresql org.postgresql:r2dbc-postgresql '@Postgres of postgres'")
                .doesNotContain("need postgresql ");
    }

    @Test
    void besideR2dbcMigrationsHaveAnAddressToo() {
        addLibraries(R2DBC, FLYWAY, LIQUIBASE);

        String compose = compose("@ContainerImage @Postgres(version = \"17\")");

        assertThat(compose).contains("SPRING_R2DBC_URL: r2dbc:", "SPRING_DATASOURCE_URL: $${DATABASE_URL}\n");
        for (String migration : new String[] {"SPRING_FLYWAY", "SPRING_LIQUIBASE"}) {
            assertThat(compose)
                    .contains(
                            migration + "_URL: $${DATABASE_URL}\n",
                            migration + "_USER: $${DATABASE_USER}\n",
                            migration + "_PASSWORD: $${postgres-password}\n",
                            migration + "_DRIVER_CLASS_NAME: org.postgresql.Driver\n");
        }
        assertThat(project.deployed().get("orders/Dockerfile"))
                .contains("need postgresql org.postgresql:postgresql", "need r2dbc-postgresql ");
    }

    @Test
    void withoutR2dbcMigrationsUseTheDataSource() {
        addLibraries(FLYWAY, LIQUIBASE);

        assertThat(compose("@ContainerImage @Postgres(version = \"17\")"))
                .contains("SPRING_DATASOURCE_URL: $${DATABASE_URL}\n")
                .doesNotContain("SPRING_FLYWAY", "SPRING_LIQUIBASE", "SPRING_R2DBC");
    }

    @Test
    void aFileMayReferToSecretsWhereNoDatabaseIsTheUsualOne() {
        project.write("src/com/acme/shop/Stock.java", """
                package com.acme.shop;

                @dev.slipway.annotations.Postgres(version = "17", name = "stock", envPrefix = "STOCK")
                interface Stock {}
                """);

        assertThat(compose("@ContainerImage @Postgres(version = \"17\", envPrefix = \"SALES\")"
                        + " @DependsOn(Stock.class)"))
                .contains("SPRING_CONFIG_IMPORT: optional:configtree:/run/secrets/\n")
                .doesNotContain("SPRING_DATASOURCE");
    }

    @Test
    void withoutLibrariesNothingIsTold() throws IOException {
        withoutJdbc();
        Files.delete(directory.resolve("src/org/springframework/data/redis/connection/RedisConnectionFactory.java"));

        assertThat(compose("@ContainerImage @Postgres(version = \"17\") @Redis"))
                .doesNotContain("SPRING_DATA", "SPRING_R2DBC", "SPRING_CONFIG_IMPORT");
    }

    private void withoutJdbc() throws IOException {
        Files.delete(directory.resolve("src/org/springframework/jdbc/core/JdbcTemplate.java"));
    }

    private void addLibraries(String... types) {
        for (String type : types) {
            int dot = type.lastIndexOf('.');
            project.write(
                    "src/" + type.replace('.', '/') + ".java",
                    "package " + type.substring(0, dot) + "; public class " + type.substring(dot + 1) + " {}");
        }
    }

    private String compose(String annotations) {
        project.write("src/com/acme/shop/OrdersApplication.java", String.format(SERVICE, annotations));
        assertThat(project.compile().errors()).isEmpty();
        return project.deployed().get("compose.yaml");
    }
}
