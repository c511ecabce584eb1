package dev.slipway.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules, panels and notes are about the metrics that a framework is known to have. */
class ExposedMetricsTest {

    private static final String RULES = "prometheus/rules/orders.yml";
    private static final String PANELS = "grafana/dashboards/services.json";
    private static final String REQUESTS = "Slipway: no rule or panel is about the requests of orders, because ";
    private static final String JVM = "Slipway: the rules and panels about the JVM of orders need metrics that ";

    private static final String[] MICROMETER = {"io.micrometer.prometheusmetrics", "PrometheusMeterRegistry"};
    private static final String[] HELIDON = {"io.helidon.webserver", "WebServer"};
    private static final String[] HELIDON_MP = {"io.helidon.microprofile.server", "Server"};
    private static final String[] JAVALIN = {"io.javalin", "Javalin"};
    private static final String[] PLUGIN = {"io.javalin.micrometer", "MicrometerPlugin"};

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @Test
    void micrometerByItselfHasNoTimerOfRequests() {
        Compiled compiled = compile("@ScrapeMetrics", MICROMETER);

        assertThat(deployed(RULES)).doesNotContain("requests_seconds").contains("JvmHeapFull");
        assertThat(deployed(PANELS)).doesNotContain("requests_seconds").contains("jvm_memory_used_bytes");
        assertThat(compiled.notes())
                .anyMatch(note -> note.startsWith(REQUESTS + "Micrometer by itself does not"))
                .anyMatch(note -> note.startsWith(JVM + "Micrometer by itself does not"));
    }

    @Test
    void whoNamesTheLibraryHasItsNames() {
        Compiled compiled = compile("@ScrapeMetrics(library = MetricsLibrary.MICROMETER)", MICROMETER);

        assertThat(deployed(RULES)).contains("http_server_requests_seconds_count");
        assertThat(compiled.notes()).noneMatch(note -> note.startsWith(REQUESTS) || note.startsWith(JVM));
    }

    @Test
    void aServiceWithAnObjectiveCountsItsRequests() {
        Compiled compiled = compile("@ScrapeMetrics @Slo(latency = \"\")", MICROMETER);

        assertThat(deployed(RULES)).contains("http_server_requests_seconds_count");
        assertThat(compiled.notes()).noneMatch(note -> note.startsWith(REQUESTS));
    }

    @Test
    void javalinCountsThemWithItsPluginOnly() {
        Compiled compiled = compile("@ScrapeMetrics", MICROMETER, JAVALIN);

        assertThat(deployed(RULES)).doesNotContain("requests_seconds");
        assertThat(compiled.notes()).anyMatch(note -> note.startsWith(REQUESTS + "Javalin does not"));

        compiled = compile("@ScrapeMetrics", MICROMETER, JAVALIN, PLUGIN);

        assertThat(deployed(RULES))
                .contains("jetty_server_requests_seconds_count")
                .doesNotContain("http_server");
        assertThat(deployed(PANELS))
                .contains("jetty_server_requests_seconds_max")
                .doesNotContain("http_server");
        assertThat(compiled.notes())
                .noneMatch(note -> note.startsWith(REQUESTS))
                .anyMatch(note -> note.startsWith(JVM + "Javalin does not"));
    }

    @Test
    void helidonHasNamesOfItsOwnAlthoughItUsesMicrometer() {
        Compiled compiled = compile("@ScrapeMetrics", MICROMETER, HELIDON);

        assertThat(deployed(RULES)).contains("ServiceDown").doesNotContain("requests_seconds", "Jvm");
        assertThat(deployed(PANELS)).doesNotContain("requests_seconds", "jvm_");
        assertThat(compiled.notes())
                .anyMatch(note -> note.startsWith(REQUESTS + "Helidon SE does not"))
                .noneMatch(note -> note.startsWith(JVM));
    }

    @Test
    void aRegistryOfTheUserAtAnotherPathHasNamesOfMicrometer() {
        compile("@ScrapeMetrics(path = \"/own\")", MICROMETER, HELIDON);

        assertThat(deployed(RULES)).contains("JvmHeapFull");
    }

    @Test
    void helidonMpIsNotHelidonSe() {
        Compiled compiled = compile("@ScrapeMetrics", MICROMETER, HELIDON, HELIDON_MP);

        assertThat(deployed("prometheus/targets/orders.yml")).contains("__metrics_path__: /metrics\n");
        assertThat(deployed(RULES)).contains("ServiceDown").doesNotContain("requests_seconds", "Jvm");
        assertThat(compiled.notes()).anyMatch(note -> note.startsWith(REQUESTS + "Helidon MP does not"));
    }

    private Compiled compile(String annotations, String[]... libraries) {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage @HealthCheck "
                + annotations + "\nfinal class Orders { public static void main(String[] args) {} }\n");
        for (String[] library : libraries) {
            project.source(Stacks.library(library[0], library[1]));
        }
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.problems()).isEmpty();
        return compiled;
    }

    private String deployed(String path) {
        return project.deployed().get(path);
    }
}
