package dev.slipway.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Goldens;
import dev.slipway.e2e.testing.docker.Tool;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor's tests compare with is right, as promtool and amtool see it. */
@NeedsDocker
class PromtoolIT {

    static Stream<Path> prometheus() {
        return Goldens.directories("prometheus").stream();
    }

    static Stream<Path> alertmanager() {
        return Goldens.directories("alertmanager").stream();
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
    @MethodSource("prometheus")
    void theirTestsPass(Path directory) {
        assertPasses(Tool.PROMTOOL.script(directory, "promtool test rules tests/*.yml"));
    }

    @ParameterizedTest
    @MethodSource("alertmanager")
    void theRoutesAreRight(Path directory) {
        CommandResult check = Tool.AMTOOL.run(directory, "check-config", "alertmanager.yml");
        assertPasses(check);
        assertThat(check.output()).contains("2 inhibit rules");
    }

    @Test
    void alertsGoWhereTheyShould() {
        Path directory = Goldens.directories("alertmanager").stream()
                .filter(candidate -> Goldens.example(candidate).equals("alerts"))
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
