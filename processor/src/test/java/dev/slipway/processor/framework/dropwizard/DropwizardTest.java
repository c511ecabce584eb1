package dev.slipway.processor.framework.dropwizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the annotations say, and what Dropwizard is told of it. */
class DropwizardTest {

    private static final String SERVICE = """
            package com.acme.shop;

            import dev.slipway.annotations.*;

            %s
            final class StockApplication {
                public static void main(String[] args) {}
            }
            """;

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("dropwizard").at(directory);
    }

    @Test
    void withoutAFileThePortsAreTold() {
        compile("@ContainerImage @HealthCheck @ScrapeMetrics");

        assertThat(deployed("stock/Dockerfile"))
                .contains("EXPOSE 8080 8081\n")
                .contains("\"-Ddw.server.shutdownGracePeriod=30s\", "
                        + "\"-Ddw.server.applicationConnectors[0].port=8080\", "
                        + "\"-Ddw.server.adminConnectors[0].port=8081\"")
                .contains("told to Dropwizard\n");
    }

    @Test
    void thePortOfTheAnnotationIsTold() {
        compile("@ContainerImage(port = 8081) @HealthCheck");

        assertThat(deployed("stock/Dockerfile"))
                .contains("applicationConnectors[0].port=8081\"", "adminConnectors[0].port=8082\"");
    }

    @Test
    void theCommandAloneNamesNoFile() {
        compile("@ContainerImage(port = 9000, args = \"server\")");

        assertThat(deployed("stock/Dockerfile")).contains("applicationConnectors[0].port=9000\"");
    }

    @Test
    void thePortForAdministrationMakesWay() {
        compile("@ContainerImage(port = 8081)");

        assertThat(deployed("stock/Dockerfile"))
                .contains("applicationConnectors[0].port=8081\"", "adminConnectors[0].port=8082\"", "EXPOSE 8081\n");
    }

    @Test
    void bothConnectorsCannotListenAtOnePort() {
        assertThat(compile("@ContainerImage @HealthCheck(port = 8080)").problems())
                .containsExactly("framework-endpoint");
        assertThat(compile("@ContainerImage @HealthCheck(path = \"/health\", port = 8080)")
                        .problems())
                .isEmpty();
    }

    @Test
    void aFileDecidesOnThePorts() {
        compile("@ContainerImage(args = {\"server\", \"config.yml\"}, stopGracePeriod = \"10s\") @HealthCheck");

        assertThat(deployed("stock/Dockerfile"))
                .contains("CMD [\"server\", \"config.yml\"]\n", "\"-Ddw.server.shutdownGracePeriod=5s\"")
                .contains("EXPOSE 8080 8081\n")
                .doesNotContain("Connectors");
    }

    @Test
    void nothingIsSaidOfAPortThatNothingAsks() {
        compile("@ContainerImage");

        assertThat(deployed("stock/Dockerfile")).contains("EXPOSE 8080\n").doesNotContain("adminConnectors");
    }

    @Test
    void anOptionOfTheServiceComesLastAndWins() {
        compile("@ContainerImage(jvmOptions = \"-Ddw.server.shutdownGracePeriod=7s\")");

        assertThat(deployed("stock/Dockerfile"))
                .containsSubsequence("shutdownGracePeriod=30s\"", "shutdownGracePeriod=7s\"", "\"-cp\"");
    }

    @Test
    void livenessIsAskedAtThePortForAdministration() {
        compile("@ContainerImage @HealthCheck(path = \"/ping\")");

        assertThat(deployed("stock/Dockerfile")).contains("EXPOSE 8080 8081\n");
    }

    @Test
    void metricsNeedTheServletOfPrometheus() {
        project = new Project(directory.resolve("other"));
        project.source(Stacks.library("io.dropwizard.core", "Application"));

        assertThat(compile("@ContainerImage @HealthCheck").problems()).isEmpty();
        assertThat(compile("@ContainerImage @ScrapeMetrics").problems()).containsExactly("framework-endpoint");
    }

    private Compiled compile(String annotations) {
        project.write("src/com/acme/shop/StockApplication.java", String.format(SERVICE, annotations));
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
