package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.testing.Advice;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.RejectedExample;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rejected example compiles after the changes of its comments {@code // fix: text}, which are those that the messages
 * advise.
 */
class FixedTest {

    /** What no line of a source or of the options mends, and why. */
    private static final Map<ProblemKind, String> WITHOUT_FIX = Map.of(
            ProblemKind.CLASS_OUTPUT_FAILED, "the disk is full: FailureTest",
            ProblemKind.COMPACT_SOURCE, "only one JDK compiles such a file: ToolchainsIT",
            ProblemKind.DEPLOY_DIRECTORY_FAILED, "a directory cannot be written: DeployDirectoryTest",
            ProblemKind.DEPLOY_DIRECTORY_SHARED, "another build owns the directory: DeployDirectoryTest",
            ProblemKind.FOREIGN_FILE, "a file of somebody else is in the way: DeployDirectoryTest");

    private static final int MOST_IN_WORDS = 51;

    @TempDir
    Path directory;

    static List<RejectedExample> examples() {
        return RejectedExample.all();
    }

    @Test
    void eachProblemButThoseOfTheDiskHasAFix() {
        List<String> fixed = examples().stream()
                .filter(RejectedExample::hasFix)
                .map(RejectedExample::problem)
                .toList();

        System.out.println("count: " + fixed.size() + " problems whose fix compiles");
        assertThat(Arrays.stream(ProblemKind.values())
                        .filter(kind -> !WITHOUT_FIX.containsKey(kind))
                        .map(ProblemKind::id))
                .containsExactlyInAnyOrderElementsOf(fixed);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFixOfAProblemLeavesNone(RejectedExample example) {
        var compiled = example.fixed(directory).compile();

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.errors()).isEmpty();
    }

    /** Or else the test would try a better fix than the one that people are told. */
    @ParameterizedTest
    @MethodSource("examples")
    void theFixHasCodeOfTheMessageUnlessItIsToldInWords(RejectedExample example) {
        String fixed = example.fixedText();

        assertThat(messages(example))
                .isNotEmpty()
                .allMatch(text -> Advice.of(text).isFollowedBy(fixed), fixed);
    }

    /** What is told in words is not compared with the example. A new text had better show code. */
    @Test
    void fewProblemsAreFixedInWords() {
        List<String> inWords = examples().stream()
                .filter(example -> messages(example).stream()
                        .anyMatch(text -> Advice.of(text).isInWords()))
                .map(RejectedExample::problem)
                .toList();

        System.out.println("count: " + inWords.size() + " problems with a fix in words");
        assertThat(inWords).hasSizeLessThanOrEqualTo(MOST_IN_WORDS);
    }

    private List<String> messages(RejectedExample example) {
        return example.in(directory).compile().messages().stream()
                .filter(message -> message.problem().equals(example.problem()))
                .map(Message::text)
                .map(text -> text.replace(directory.resolve(example.problem()).toString(), "${root}"))
                .toList();
    }

    @Test
    void aMessageWithoutAFixIsAMistake() {
        assertThatThrownBy(() -> Advice.of("[slipway:port-range] port 0 is outside 1 to 65535."))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
