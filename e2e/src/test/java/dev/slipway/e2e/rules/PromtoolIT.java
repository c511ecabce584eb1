package dev.slipway.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Tool;
import dev.slipway.e2e.testing.fixture.Goldens;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** promtool and amtool accept the generated files of all accepted examples. */
@NeedsDocker
class PromtoolIT {

    static List<Path> prometheus(Goldens goldens) {
        return goldens.directories("prometheus");
    }

    static List<Path> tests(Goldens goldens) {
        return goldens.directories("prometheus-tests");
    }

    static List<Path> alertmanager(Goldens goldens) {
        return goldens.directories("alertmanager");
    }

    @ParameterizedTest
    @MethodSource("prometheus")
    void theConfigurationIsRight(Path directory) {
        assertPasses(Tool.PROMTOOL.run(directory, "check", "config", "prometheus.yml"));
    }

    @ParameterizedTest
    @MethodSource("prometheus")
    void theRulesAreRight(Path directory) {
        assertPasses(Tool.PROMTOOL.script(directory, "promtool check rules --lint=all --lint-fatal rules/*.yml"));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void theirTestsPass(Path directory) {
        assertPasses(Tool.PROMTOOL.script(directory.getParent(), "promtool test rules prometheus-tests/*.yml"));
    }

    @ParameterizedTest
    @MethodSource("alertmanager")
    void theRoutesAreRight(Path directory) {
        CommandResult check = Tool.AMTOOL.run(directory, "check-config", "alertmanager.yml");
        assertPasses(check);
        assertThat(check.output()).contains("2 inhibit rules");
    }

    @Test
    void alertsGoWhereTheyShould(Goldens goldens) {
        Path directory = goldens.directories("alertmanager").stream()
                .filter(candidate -> goldens.example(candidate).equals("whole-stack"))
                .findFirst()
                .orElseThrow();
        assertThat(receiver(directory, "alertname=ServiceDown", "severity=page"))
                .isEqualTo("page");
        assertThat(receiver(directory, "alertname=InstanceDown", "severity=ticket"))
                .isEqualTo("ticket");
        assertThat(receiver(directory, "alertname=Watchdog", "severity=none")).isEqualTo("dead-mans-switch");
        assertThat(receiver(directory, "alertname=Other")).isEqualTo("nobody");
    }

    private static String receiver(Path directory, String... labels) {
        return Tool.AMTOOL
                .script(
                        directory,
                        "amtool config routes test --config.file=alertmanager.yml " + String.join(" ", labels))
                .orFail()
                .text();
    }

    private static void assertPasses(CommandResult result) {
        assertThat(result.exitCode()).as(result.output() + result.error()).isZero();
    }
}
