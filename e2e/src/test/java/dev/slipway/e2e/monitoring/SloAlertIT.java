package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Tool;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A drill uses up the budget of errors: the generated alert fires, and ends with the drill. To save an hour, a second
 * Prometheus has the same rules with a second for each minute.
 */
@NeedsDocker
class SloAlertIT {

    private static final Pattern MINUTES = Pattern.compile("(?<=\\[|for: )(\\d+)([mhd])(?=]|\n)");
    private static final Map<String, Integer> SECONDS = Map.of("m", 1, "h", 60, "d", 1440);

    private static final String CONFIGURATION = """
            global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}
            rule_files: [/etc/prometheus/rules.yml]
            scrape_configs:
              - job_name: orders
                static_configs:
                  - {targets: ['orders:8080'], labels: {service: orders}}
            """;

    private final Shop shop;

    SloAlertIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void firesWhileRequestsFailAndIsOverAfterwards() throws IOException {
        try (var directory = new TemporaryDirectory();
                var prometheus = new SecondPrometheus(shop, directory.path())) {
            try (var customers = new Load(1, () -> shop.http().get("/api/orders/unknown"))) {
                prometheus.awaitRequests();
                assertThat(prometheus.firing()).isEmpty();

                var began = Instant.now();
                try (var drill = new Load(2, () -> shop.http().get("/api/drill"))) {
                    drill.awaitStatus(500);
                    prometheus.await("fires", firing -> firing.contains("SloErrorBudgetBurn availability page"));
                    Report.say("the alert of the budget fired after %s, a second standing for a minute", since(began));
                }
                var over = Instant.now();
                prometheus.await("is over", firing -> !firing.contains("SloErrorBudgetBurn availability page"));
                Report.say("it was over %s after the last error", since(over));
                assertThat(customers.answers()).isNotEmpty();
            }
        }
    }

    private static Duration since(Instant time) {
        return Duration.between(time, Instant.now());
    }

    /** {@code [1h]} becomes {@code [60s]}, {@code for: 2m} becomes {@code for: 2s}. */
    private static String hastened(String rules) {
        return MINUTES.matcher(rules)
                .replaceAll(time -> Integer.parseInt(time.group(1)) * SECONDS.get(time.group(2)) + "s");
    }

    /** A second Prometheus, on a network of the service. */
    private static final class SecondPrometheus implements AutoCloseable {

        private final Docker docker = new Docker();
        private final Prometheus prometheus;
        private final String id;

        SecondPrometheus(Shop shop, Path directory) throws IOException {
            int port = Http.freePort();
            Path rules = shop.stack().deploy().resolve("prometheus/rules/orders.yml");
            String hastened = hastened(Files.readString(rules));
            assertThat(hastened).contains("[5s]", "[60s]", "for: 2s").doesNotContain("[5m]", "[1h]", "for: 2m");
            Files.writeString(directory.resolve("prometheus.yml"), CONFIGURATION);
            Files.writeString(directory.resolve("rules.yml"), hastened);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            this.prometheus = new Prometheus(shop.stack(), port);
            this.id = docker.run(List.of(
                            "run",
                            "--detach",
                            "--rm",
                            "--network",
                            shop.stack().project() + "_outbound",
                            "--publish",
                            "127.0.0.1:" + port + ":9090",
                            "--volume",
                            directory + ":/etc/prometheus:ro",
                            Tool.PROMTOOL.image()))
                    .orFail()
                    .text();
            // The container starts before Prometheus listens, and resets connections until then.
            Await.until("Prometheus answers", () -> answers(prometheus.http()), Boolean::booleanValue);
        }

        private static boolean answers(Http http) {
            try {
                return http.get("/-/ready").statusCode() == 200;
            } catch (CompletionException e) {
                return false;
            }
        }

        /** Waits for more requests than the objective needs for a page. */
        void awaitRequests() {
            prometheus.await("sum(up{job=\"orders\"})", 1);
            prometheus.await("sum(increase(http_server_request_duration_seconds_count{job=\"orders\"}[60s]))", 700);
        }

        List<String> firing() {
            return prometheus.rules().stream()
                    .filter(rule -> "firing".equals(rule.state()))
                    .map(rule -> rule.name() + " " + rule.labels().get("slo") + " "
                            + rule.labels().get("severity"))
                    .toList();
        }

        void await(String what, Predicate<List<String>> isWanted) {
            Await.within(Duration.ofMinutes(2), what, this::firing, isWanted);
        }

        @Override
        public void close() {
            docker.run("rm", "--force", "--volumes", id).orFail();
        }
    }
}
