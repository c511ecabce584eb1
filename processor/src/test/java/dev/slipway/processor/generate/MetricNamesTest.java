package dev.slipway.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.PromQuery;
import dev.slipway.processor.testing.Scrape;
import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rules and dashboards only query metrics that are in the recorded output of a service with that framework. */
class MetricNamesTest {

    /** Frameworks without buckets by default: with an objective of latency the compiler says what is needed. */
    private static final Set<String> SERVICES_MAKE_BUCKETS = Set.of("quarkus", "micronaut");

    @TempDir
    static Path directory;

    /** Except Spring Boot's buckets and the metrics of the pool, which are optional. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring-boot-3.5",
                "spring-boot-4.1",
                "quarkus-3.33",
                "micronaut-4.10",
                "javalin-6.7",
                "client_java-1.8"
            })
    void everyMetricIsShownByTheFramework(String framework) {
        var seen = new TreeSet<>(Scrape.of(framework).names());
        seen.addAll(Scrape.of("made-by-prometheus").names());
        seen.addAll(Scrape.of("blackbox").names());
        if (framework.startsWith("spring")) {
            seen.addAll(Scrape.of("hikari").names());
        }
        files(framework).forEach((path, text) -> {
            var asked = new TreeSet<String>();
            expressions(new Load(LoadSettings.builder().build()).loadFromString(text))
                    .forEach(expression -> asked.addAll(PromQuery.metrics(expression)));
            asked.removeIf(name -> name.startsWith("service:"));
            if (SERVICES_MAKE_BUCKETS.contains(name(framework))) {
                // Only the quantiles use it, and their panel says that they may be missing.
                asked.removeIf(name -> name.endsWith("_server_requests_seconds_bucket"));
            }

            assertThat(asked).as(path).hasSizeGreaterThan(6).isSubsetOf(seen);
            System.out.println("count: metrics in " + path + " for " + framework + ": " + asked.size());
        });
    }

    private static Map<String, String> files(String framework) {
        String name = name(framework);
        var classes = new ArrayList<String>();
        classes.add("""
                @ContainerImage(publish = {}) @HealthCheck @ScrapeMetrics @Slo(latency = "%s")
                final class Orders { public static void main(String[] args) {} }
                """.formatted(SERVICES_MAKE_BUCKETS.contains(name) ? "" : "300ms"));
        switch (name) {
            case "spring" -> {
                classes.add(Stacks.library("org.springframework.boot", "SpringApplication"));
                classes.add(Stacks.library("org.springframework.boot.actuate.endpoint.annotation", "Endpoint"));
                classes.add(Stacks.library("org.springframework.web.servlet", "DispatcherServlet"));
                classes.add(Stacks.library("io.micrometer.prometheusmetrics", "PrometheusMeterRegistry"));
                classes.add(Stacks.library("com.zaxxer.hikari", "HikariDataSource"));
            }
            case "quarkus" -> classes.add(Stacks.library("io.micrometer.prometheusmetrics", "PrometheusMeterRegistry"));
            case "micronaut" -> {
                classes.add(Stacks.library("io.micronaut.runtime", "Micronaut"));
                classes.add(Stacks.library("io.micronaut.management.endpoint.health", "HealthEndpoint"));
                classes.add(Stacks.library(
                        "io.micronaut.configuration.metrics.micrometer.prometheus", "PrometheusMeterRegistryFactory"));
                classes.add(Stacks.library("io.micrometer.prometheusmetrics", "PrometheusMeterRegistry"));
            }
            case "javalin" -> {
                classes.add(Stacks.library("io.javalin", "Javalin"));
                classes.add(Stacks.library("io.javalin.micrometer", "MicrometerPlugin"));
                classes.add(Stacks.library("io.micrometer.prometheusmetrics", "PrometheusMeterRegistry"));
            }
            default -> {
                classes.add(Stacks.library("io.prometheus.metrics.model.registry", "PrometheusRegistry"));
                classes.add(Stacks.library("io.prometheus.metrics.instrumentation.jvm", "JvmMetrics"));
            }
        }
        return new Stacks(
                        directory.resolve(framework), "prometheus/rules/orders.yml", "grafana/dashboards/services.json")
                .withServices(classes.toArray(new String[0]));
    }

    /** The name without the version. */
    private static String name(String framework) {
        return framework.replaceAll("\\W.*", "");
    }

    /** All values of keys "expr", at any depth. */
    private static List<String> expressions(Object node) {
        var found = new ArrayList<String>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("expr")) {
                    found.add(value.toString());
                } else {
                    found.addAll(expressions(value));
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(element -> found.addAll(expressions(element)));
        }
        return found;
    }
}
