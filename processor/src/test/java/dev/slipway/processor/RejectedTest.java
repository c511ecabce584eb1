package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.RejectedExample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each directory below {@code golden/rejected} is named after a problem and holds sources in which a comment
 * {@code // problem: id} stands above each line that the compiler must point at.
 */
class RejectedTest {

    @TempDir
    Path directory;

    static List<RejectedExample> examples() {
        return RejectedExample.all();
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("count: " + examples().size() + " rejected examples with "
                + examples().stream()
                        .mapToInt(example -> example.places().size())
                        .sum() + " problems at their places");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void javacPointsAtEachWrongValue(RejectedExample example) {
        var project = example.in(directory);

        Compiled compiled = project.compile();

        assertThat(compiled.messages().stream().filter(Message::isProblem).map(RejectedExample::place))
                .as("%s", compiled.messages())
                .containsExactlyInAnyOrderElementsOf(example.places());
        assertThat(compiled.success()).isEqualTo(example.isWarning());
        assertThat(compiled.errors().stream().filter(message -> !message.isProblem()))
                .isEmpty();
        assertNothingWritten(example, project);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void javacPointsAtTheValueAndNotAtItsLine(RejectedExample example) {
        assertThat(example.in(directory).compile().messages().stream()
                        .filter(message ->
                                message.isProblem() && !message.file().isEmpty()))
                .allSatisfy(message -> assertThat(message.column())
                        .as("%s", message)
                        .isIn(example.columns(message.file(), message.line())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ecjReportsTheSameProblems(RejectedExample example) {
        var project = example.in(directory);

        Compiled compiled = project.compile(CompilerUnderTest.ECJ);

        assertThat(compiled.problems()).isEqualTo(example.problems());
        assertNothingWritten(example, project);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMessageSaysWhatToDoAndWhereToRead(RejectedExample example) {
        List<Message> problems = example.in(directory).compile().messages().stream()
                .filter(Message::isProblem)
                .toList();

        assertThat(problems).isNotEmpty().allSatisfy(message -> {
            List<String> lines = message.text().lines().map(String::strip).toList();
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).endsWith(".");
            assertThat(lines.get(1)).startsWith("Fix: ").endsWith(".");
            assertThat(lines.get(2)).isEqualTo("See docs/problems.md#" + message.problem());
        });
    }

    private static void assertNothingWritten(RejectedExample example, Project project) {
        if (!example.isWarning()) {
            assertThat(project.deploy()).doesNotExist();
        }
    }
}
