package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.Repository;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The commands in the documentation for operators do what it says, on a running stack. */
@NeedsDocker
class DocumentedCommandsIT {

    private static final Pattern IN_TEXT = Pattern.compile("`(docker compose -p shop [^`]+)`");
    private static final Pattern IN_BLOCK = Pattern.compile("(?m)^(docker compose -p shop .*)$");

    private static final Pattern WITH_PROMTOOL = Pattern.compile("(?m)^docker run (?:.*\\\\\\n)*.*promtool.*$");

    private static final Path PAGE = Repository.path("docs/alerts.md");

    private final Shop shop;

    DocumentedCommandsIT(Shop shop) {
        this.shop = shop;
    }

    @TestFactory
    List<DynamicTest> ofThePageOfAlerts() throws IOException {
        String page = Files.readString(PAGE);
        var commands = new TreeSet<String>();
        for (Pattern pattern : List.of(IN_TEXT, IN_BLOCK)) {
            pattern.matcher(page)
                    .results()
                    .forEach(found -> commands.add(found.group(1).replaceAll("\\s+", " ")));
        }
        assertThat(commands).hasSizeGreaterThan(6);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> run(command)))
                .toList();
    }

    @Test
    void ofTheReadmeOfTheStack() throws IOException {
        String readme = Files.readString(shop.stack().deploy().resolve("README.md"));
        String tests = WITH_PROMTOOL
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        CommandResult result = run(tests);
        assertThat(result.output()).contains("SUCCESS").doesNotContain("FAILED");
        Report.say("the tests of the rules of the sample took %s", result.took());
    }

    /** Runs a command without a terminal, with the project name of the tests. */
    private CommandResult run(String command) {
        String adapted =
                command.replace("-p shop", "-p " + shop.stack().project()).replace(" exec ", " exec -T ");
        CommandResult result = new Command(List.of("sh", "-c", adapted + " </dev/null"))
                .in(shop.stack().deploy())
                .atMost(Duration.ofMinutes(3))
                .run();
        assertThat(result.exitCode()).as(result.output() + result.error()).isZero();
        return result;
    }
}
