package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code up.sh} says of the targets of Prometheus. */
class TargetsTest {

    private static final String ANSWER = """
            {"status":"success","data":{"activeTargets":[%s],"droppedTargets":[]}}""";

    @TempDir
    Path directory;

    private UpScript up;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "whole-stack");
        for (String name :
                List.of("dead-mans-switch", "mail-password", "pagerduty-key", "slack-webhook", "ticket-webhook")) {
            UpScript.write(up.secret(name), "https://example.com/\n");
        }
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    /** As Prometheus writes it. */
    private static String target(String service, String health, String error) {
        return "{\"discoveredLabels\":{\"__address__\":\"" + service
                + ":8080\",\"job\":\"x\"},\"labels\":{\"instance\":\""
                + service + ":8080\",\"service\":\"" + service + "\"},\"scrapePool\":\"x\",\"scrapeUrl\":\"http://"
                + service
                + ":8080/metrics\",\"globalUrl\":\"\",\"lastError\":\"" + error
                + "\",\"lastScrape\":\"0001-01-01T00:00:00Z\",\"health\":\"" + health + "\"}";
    }

    private UpScript.Run run(String... targets) {
        return up.answers("targets", String.format(ANSWER, String.join(",", targets)))
                .run();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void nothingIsSaidWhereAllAreUp(List<String> shell) {
        up.by(shell.toArray(String[]::new));

        UpScript.Run run = run(target("orders", "up", ""), target("stock", "up", ""));

        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(up.asked())
                .contains("exec 1234 wget -q -Y off -O - http://prometheus.operator:9090/api/v1/targets?state=active");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void whatCannotBeReadIsSaidWithItsReason(List<String> shell) {
        up.by(shell.toArray(String[]::new)).answers("unread", "wget: server returned error: HTTP/1.1 404 Not Found\n");

        UpScript.Run run = run(
                target("orders", "up", ""),
                target("stock", "down", "server returned HTTP status 404 Not Found"),
                target("web", "unknown", ""));

        assertThat(run.error())
                .isEqualTo("warning: Prometheus cannot read the metrics of stock at http://stock:8080/metrics:"
                        + " server returned error: HTTP/1.1 404 Not Found\n"
                        + "warning: Prometheus cannot read the metrics of web at http://web:8080/metrics:"
                        + " server returned error: HTTP/1.1 404 Not Found\n");
        assertThat(run.exitCode()).isZero();
    }

    /** The last read of one that has just been replaced may have failed; a text that is no metrics does not mend itself. */
    @ParameterizedTest
    @MethodSource("shells")
    void whatCanBeReadByNowIsNotSaid(List<String> shell) {
        up.by(shell.toArray(String[]::new));

        UpScript.Run run = run(
                target("orders", "down", "Get \\\"http://orders:8080/metrics\\\": connection refused"),
                target("stock", "down", "expected \\\"=\\\", got \\\"<\\\""),
                target("web", "unknown", ""));

        assertThat(run.error())
                .isEqualTo("warning: Prometheus cannot read the metrics of stock at http://stock:8080/metrics:"
                        + " expected \"=\", got \"<\"\n");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theSeriesOfRulesThatAreMissingAreListed(List<String> shell) {
        up.by(shell.toArray(String[]::new))
                .answers("series", "up{job=\"redis\"} => 1 @[1.5]\nup{job=\"web\"} => 2 @[1.5]\n");

        UpScript.Run run = run(target("redis", "up", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(run.output().lines())
                .contains(
                        "Rules need series that Prometheus does not have. Some come with the first request, or the first"
                                + " failure:",
                        "  redis_up{job=\"redis\"}",
                        "  nginx_up{job=\"web\"}")
                .doesNotContain("  up{job=\"redis\"}", "  up{job=\"web\"}");
        assertThat(up.asked())
                .anyMatch(words -> words.startsWith(
                                "exec --env NO_PROXY=* 1234 promtool query instant http://prometheus.operator:9090")
                        && words.contains("|nginx_up|"));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void nothingIsSaidWhereAllSeriesAreThere(List<String> shell) {
        up.by(shell.toArray(String[]::new));
        up.answers("series", "up{job=\"nobody\"} => 1 @[1.5]\n");
        String needed = run(target("redis", "up", ""))
                .output()
                .lines()
                .filter(line -> line.startsWith("  ") && line.endsWith("\"}"))
                .map(line -> line.strip() + " => 1 @[1.5]\n")
                .collect(Collectors.joining());
        assertThat(needed.lines()).hasSizeGreaterThan(10);

        UpScript.Run run = up.answers("series", needed).run();

        assertThat(run.output()).doesNotContain("Rules need series", "{job=");
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** Such as one that an override has replaced. */
    @Test
    void aPrometheusThatDoesNotAnswerIsSaid() {
        UpScript.Run run = up.answers("targets", "").run();

        assertThat(run.error()).isEqualTo("warning: Prometheus does not tell its targets.\n");
        assertThat(run.exitCode()).isZero();
    }
}
