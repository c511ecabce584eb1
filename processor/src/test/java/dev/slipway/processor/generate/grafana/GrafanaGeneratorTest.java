package dev.slipway.processor.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards only query what the stack has. */
class GrafanaGeneratorTest {

    private static final String SERVICES = "grafana/dashboards/services.json";
    private static final String STACK = "grafana/dashboards/stack.json";
    private static final String SOURCES = "grafana/provisioning/datasources/slipway.yml";

    @TempDir
    Path directory;

    private Map<String, String> stack(String... sources) {
        return new Stacks(directory, "grafana/").withServices(sources);
    }

    private static String service(String annotations) {
        return "@ContainerImage(publish = {}) " + annotations
                + "\nfinal class Orders { public static void main(String[] args) {} }\n";
    }

    private static List<Object> titles(Map<String, String> files, String path) {
        var titles = new ArrayList<Object>();
        ReadDashboard.of(path, files.get(path)).all().forEach(panel -> titles.add(panel.get("title")));
        return titles;
    }

    private static List<Object> intervals(Map<String, String> files, String path) {
        var intervals = new ArrayList<Object>();
        ReadDashboard.of(path, files.get(path)).targets().forEach(target -> intervals.add(target.get("interval")));
        return intervals;
    }

    @Test
    void withoutMetricsThereIsNothing() {
        assertThat(stack(service("@HealthCheck @Postgres(version = \"17\")"))).isEmpty();
    }

    @Test
    void withoutGrafanaThereIsNothing() {
        assertThat(stack(service("@ScrapeMetrics @Stack(name = \"shop\", monitoring = @Monitoring(grafana = false))")))
                .isEmpty();
    }

    @Test
    void whatTheStackHasNotIsNotThere() {
        var files = stack(service("@ScrapeMetrics"));

        assertThat(files)
                .containsOnlyKeys(
                        "grafana/dashboards/services.json",
                        "grafana/dashboards/stack.json",
                        "grafana/provisioning/dashboards/slipway.yml",
                        "grafana/provisioning/datasources/slipway.yml");
        assertThat(titles(files, SERVICES))
                .containsExactly("Now", "Containers up", "Reading", "Time to read", "Series that are read");
        assertThat(titles(files, STACK)).doesNotContain("Not healthy", "Healthy", "Servers", "Requests");
    }

    @Test
    void aLibraryThatNobodyHasIsNotAskedFor() {
        String text = stack(service("@HealthCheck @ScrapeMetrics(library = MetricsLibrary.MICROMETER)"))
                .get(SERVICES);

        assertThat(text)
                .contains("http_server_requests_seconds_count", "jvm_gc_pause_seconds_sum")
                .doesNotContain(
                        "http_server_request_duration",
                        "jvm_gc_collection",
                        "nodejs",
                        "hikaricp",
                        "logback",
                        "slo_errors_per_request",
                        "process_cpu_seconds_total");
    }

    @Test
    void theJvmIsNotThereWhereItsMetricsAreAJarOfTheirOwn() {
        String annotations = "@HealthCheck @ScrapeMetrics(library = MetricsLibrary.CLIENT_JAVA)";

        assertThat(titles(stack(service(annotations)), SERVICES))
                .contains("Requests")
                .doesNotContain("JVM", "Process");
        assertThat(titles(
                        stack(
                                service(annotations),
                                Stacks.library("io.prometheus.metrics.instrumentation.jvm", "JvmMetrics")),
                        SERVICES))
                .contains("JVM", "Process", "CPU", "Memory", "Heap after a collection");
    }

    @Test
    void micronautDoesNotTellOfTheHeapAfterACollection() {
        var files = stack(
                service("@ScrapeMetrics(path = \"/own\", library = MetricsLibrary.MICROMETER)"),
                Stacks.library("io.micronaut.runtime", "Micronaut"));

        assertThat(titles(files, SERVICES))
                .contains("Heap", "Logged problems")
                .doesNotContain("Heap after a collection");
    }

    @Test
    void eachServiceHasItsOwnBudget() {
        String text = new Stacks(directory, "grafana/").everything().get(SERVICES);

        assertThat(text)
                .contains(
                        "service=~\\\"orders\\\",slo=\\\"availability\\\"} / 0.005",
                        "service=~\\\"mail|stock\\\",slo=\\\"availability\\\"} / 0.001",
                        "{service=\\\"$service\\\",slo=\\\"latency\\\"} / 0.01");
    }

    @Test
    void pathsOfTheOperatorAreNoRequests() {
        assertThat(new Stacks(directory, "grafana/").everything().get(SERVICES))
                .contains(
                        "uri!~\\\"/actuator/prometheus|/q/a[.]b|/actuator(/.*)?|/q/.*|/health(z|/.*)?|/prometheus\\\"");
    }

    @Test
    void jobsAreMatchedAsTheyAre() {
        assertThat(new Stacks(directory, "grafana/").everything().get(SERVICES))
                .contains("label_values(up{job=~\\\"mail|orders|stock[.]keeping\\\"}, service)");
    }

    @Test
    void theWindowOfARateHoldsSamples() {
        var files = new Stacks(directory, "grafana/").everything();

        assertThat(files.get(SOURCES)).contains("timeInterval: 5s\n");
        assertThat(intervals(files, SERVICES)).containsOnly("90s");
        assertThat(intervals(files, STACK)).containsOnly("15s");
    }

    @Test
    void whatIsReadAtOneIntervalSaysItOnce() {
        var files = stack(service("@ScrapeMetrics(interval = \"15s\")"));

        assertThat(files.get(SOURCES)).contains("timeInterval: 15s\n");
        assertThat(intervals(files, SERVICES)).containsOnlyNulls();
        assertThat(intervals(files, STACK)).containsOnlyNulls();
    }

    @Test
    void withoutAlertmanagerNobodyAsksIt() {
        var files = stack(
                service("@ScrapeMetrics @Stack(name = \"shop\", monitoring = @Monitoring(alertmanager = false))"));

        assertThat(files.get(SOURCES)).doesNotContain("alertmanager");
        assertThat(titles(files, STACK)).doesNotContain("Alerts to Alertmanager");
    }

    @Test
    void withoutProbesNobodyLooksForThem() {
        var files = stack(service(
                "@HealthCheck @ScrapeMetrics @Stack(name = \"shop\", monitoring = @Monitoring(probes = false))"));

        assertThat(files.get(STACK)).doesNotContain("probe_success");
    }

    @Test
    void aCacheHasNoPersistence() {
        var files = stack(service("@ScrapeMetrics @Redis"));

        assertThat(titles(files, "grafana/dashboards/redis.json")).doesNotContain("Persistence");
    }
}
