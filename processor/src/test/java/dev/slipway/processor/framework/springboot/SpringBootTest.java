package dev.slipway.processor.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations and files say together. */
class SpringBootTest {

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
    void aPortOfTheAnnotationIsToldAndContradictsTheFile() {
        Compiled compiled = compile("@ContainerImage(port = 7070) @HealthCheck");

        assertThat(told()).contains("SERVER_PORT=7070", "MANAGEMENT_SERVER_PORT=8081");
        assertThat(compiled.messages())
                .anyMatch(message -> message.text()
                        .contains("application.yml:2 says server.port = \"${PORT:9966}\", but the annotation"
                                + " says port = 7070"));
    }

    @Test
    void thePortOfTheHealthCheckIsThatOfTheMetricsToo() {
        compile("@ContainerImage @HealthCheck(port = 9001) @ScrapeMetrics");

        assertThat(told()).contains("MANAGEMENT_SERVER_PORT=9001");
        assertThat(deployed("prometheus/targets/orders.yml")).contains("'orders:9001'");
    }

    @Test
    void twoPortsForOneManagementAreAProblem() {
        Compiled compiled = compile("@ContainerImage @HealthCheck(port = 9001) @ScrapeMetrics(port = 9002)");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text()
                        .contains(
                                "Spring Boot answers health and metrics at one port, but the annotations name 9001 and"
                                        + " 9002"));
    }

    @Test
    void aPathOfTheUserIsAtThePortOfTheProgram() {
        compile("@ContainerImage @HealthCheck(path = \"/status\")");

        assertThat(told())
                .containsExactly(
                        "SERVER_PORT=9966",
                        "SERVER_SHUTDOWN=graceful",
                        "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE=30s");
        assertThat(deployed("orders/Dockerfile")).contains("EXPOSE 9966\n");
    }

    @Test
    void thePortOfManagementComesFromTheFile() {
        project.write("src/main/resources/application.properties", "server.port=7001\nmanagement.server.port=7002\n");

        compile("@ContainerImage @HealthCheck");

        assertThat(told()).contains("SERVER_PORT=7001", "MANAGEMENT_SERVER_PORT=7002");
    }

    @Test
    void onePortForBothInTheFileBecomesTwo() {
        project.write("src/main/resources/application.properties", "server.port=7001\nmanagement.server.port=7001\n");

        compile("@ContainerImage @HealthCheck");

        assertThat(told()).contains("SERVER_PORT=7001", "MANAGEMENT_SERVER_PORT=8081");
    }

    @Test
    void healthAtThePortOfTheProgramIsBelowItsContextPath() {
        Compiled compiled = compile("@ContainerImage @HealthCheck(port = 9966)");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text()
                        .contains(
                                "at port 9966 of the program Spring Boot answers /actuator/health/readiness only below"
                                        + " the context path \"/shop\" of application.yml:4"));
    }

    @Test
    void metricsAtThePortOfTheProgramAreBelowItsContextPathToo() {
        Compiled compiled = compile("@ContainerImage @ScrapeMetrics(port = 9966)");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text()
                        .contains("at port 9966 of the program Spring Boot answers /actuator/prometheus only below the"
                                + " context path"));
    }

    @Test
    void aPortOfManagementContradictsTheFileToo() {
        project.write("src/main/resources/application.properties", "management.server.port=7002\n");

        Compiled compiled = compile("@ContainerImage @HealthCheck(port = 7003)");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text()
                        .contains("application.properties:1 says management.server.port = \"7002\", but the annotation"
                                + " says port = 7003"));
    }

    @Test
    void requestsEndBeforeTheContainerIsKilled() {
        compile("@ContainerImage(stopGracePeriod = \"12s\") @HealthCheck");

        assertThat(told()).contains("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE=6s");
    }

    @Test
    void managementMakesRoomForTheProgram() {
        compile("@ContainerImage(port = 8081) @HealthCheck");

        assertThat(told()).contains("SERVER_PORT=8081", "MANAGEMENT_SERVER_PORT=8082");
    }

    @Test
    void theDatabaseWithTheUsualPrefixIsTheDataSource() {
        project.write("src/com/acme/shop/Stock.java", """
                package com.acme.shop;

                @dev.slipway.annotations.Postgres(version = "17", envPrefix = "STOCK")
                interface Stock {}
                """);

        compile("@ContainerImage @HealthCheck @Postgres(version = \"17\", name = \"main\") @DependsOn(Stock.class)");

        assertThat(deployed("compose.yaml"))
                .contains("SPRING_DATASOURCE_URL: $${DATABASE_URL}", "SPRING_DATASOURCE_PASSWORD: $${main-password}");
    }

    @Test
    void aVariableOfTheUserWins() {
        compile("@ContainerImage(env = @Env(name = \"SPRING_DATASOURCE_URL\", value = \"jdbc:postgresql://mine/db\"))"
                + " @HealthCheck @Postgres(version = \"17\")");

        assertThat(deployed("compose.yaml"))
                .contains("SPRING_DATASOURCE_URL: jdbc:postgresql://mine/db")
                .doesNotContain("SPRING_DATASOURCE_URL: $${DATABASE_URL}");
    }

    @Test
    void theConsoleOfADatabaseInMemoryIsNotForEveryone() {
        String opened = "application.properties:4 says spring.h2.console.settings.web-allow-others = true, so everyone"
                + " who reaches port 9966 may open /shop/db";
        writeProperties(
                "spring.h2.console.enabled=true",
                "spring.h2.console.settings.web-allow-others=true",
                "spring.h2.console.path=/db");

        assertThat(problems("@ContainerImage @HealthCheck")).anyMatch(text -> text.contains(opened));
        assertThat(problems("@ContainerImage(publish = {}) @HealthCheck")).isEmpty();
        assertThat(problems("@ContainerImage(publish = \"9000:8081\") @HealthCheck"))
                .isEmpty();
        assertThat(problems("@ContainerImage(publish = \"9000:9966\") @HealthCheck"))
                .hasSize(1);
        assertThat(problems("@ContainerImage(env = @Env(name = \"SPRING_H2_CONSOLE_SETTINGS_WEBALLOWOTHERS\","
                        + " value = \"false\")) @HealthCheck"))
                .isEmpty();
        assertThat(problems("@ContainerImage(env = @Env(name = \"SPRING_H2_CONSOLE_ENABLED\", value = \"false\"))"
                        + " @HealthCheck"))
                .isEmpty();
        assertThat(problems("@SuppressWarnings(\"slipway:exposed-setting\") @ContainerImage @HealthCheck"))
                .isEmpty();
    }

    @Test
    void aConsoleForTheContainerItselfIsNoMatter() {
        writeProperties("spring.h2.console.enabled=true");

        assertThat(problems("@ContainerImage @HealthCheck")).isEmpty();
    }

    @Test
    void aSitePassesRequestsOnToTheConsoleOrNot() {
        project.withSiteSources();
        writeProperties("spring.h2.console.enabled=true", "spring.h2.console.settings.web-allow-others=true");
        String site = "@ContainerImage(name = \"web\") @StaticSite(source = \"web\", routes = @Route(path = \"%s\","
                + " to = OrdersApplication.class)) interface Web {}\n@ContainerImage @HealthCheck";

        assertThat(problems(site.formatted("/shop/"))).hasSize(1);
        assertThat(problems(site.formatted("/shop/api/"))).isEmpty();
    }

    @Test
    void allEndpointsAreClosedByAHealthCheckOnly() {
        writeProperties("management.endpoints.web.exposure.include=health, *");

        assertThat(problems("@ContainerImage @HealthCheck")).isEmpty();
        assertThat(problems("@ContainerImage")).anyMatch(text -> text.contains("may open /shop/actuator"));
        assertThat(problems("@ContainerImage(env = @Env(name = \"MANAGEMENT_SERVER_PORT\", value = \"7002\"))"))
                .isEmpty();
        writeProperties("management.endpoints.web.exposure.include=health,info");
        assertThat(problems("@ContainerImage")).isEmpty();
        writeProperties("management.endpoints.web.exposure.include=*", "management.server.port=7002");
        assertThat(problems("@ContainerImage")).isEmpty();
    }

    private void writeProperties(String... lines) {
        project.write(
                "src/main/resources/application.properties",
                "server.port=9966\nserver.servlet.context-path=/shop\n" + String.join("\n", lines));
    }

    private List<String> problems(String annotations) {
        return compile(annotations).messages().stream()
                .filter(Message::isProblem)
                .map(Message::text)
                .toList();
    }

    @Test
    void aVerboseCompileSaysWhatWasInferred() {
        project.option("slipway.verbose", "true");

        Compiled compiled = compile("@ContainerImage @HealthCheck @ScrapeMetrics");

        assertThat(compiled.notes())
                .contains("Slipway: orders is written with Spring Boot; port 9966 of application.yml:2, health"
                        + " :8081/actuator/health/readiness, metrics :8081/actuator/prometheus");
    }

    @Test
    void theReadmeSaysTheSame() {
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");
        assertThat(deployed("README.md"))
                .contains("\n- `orders is written with Spring Boot; port 9966 of application.yml:2, health"
                        + " :8081/actuator/health/readiness, metrics :8081/actuator/prometheus`\n");

        compile("@ContainerImage(port = 7070, env = @Env(name = \"SPRING_DATASOURCE_URL\", value = \"jdbc:mine\"))"
                + " @Postgres(version = \"17\") @HealthCheck(command = {\"/usr/bin/java\", \"-version\"})");
        assertThat(deployed("README.md"))
                .contains(
                        "; port 7070; variables for its servers: SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD,");

        writeProperties("management.server.port=7002");
        compile("@ContainerImage @HealthCheck");
        assertThat(deployed("README.md"))
                .contains(", health :7002/actuator/health/readiness of application.properties:3`\n");
    }

    private Compiled compile(String annotations) {
        project.write("src/com/acme/shop/OrdersApplication.java", String.format(SERVICE, annotations));
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    /** What the image tells the framework. */
    private List<String> told() {
        String dockerfile = deployed("orders/Dockerfile");
        String environment = dockerfile.substring(dockerfile.indexOf("\nENV ") + 5, dockerfile.indexOf("\nEXPOSE"));
        return List.of(environment.replace(" \\\n", "").trim().split(" +"));
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
