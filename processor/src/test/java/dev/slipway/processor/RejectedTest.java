package dev.slipway.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject.DiagnosticInFile;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.RejectedExample;
import dev.slipway.processor.testing.RejectedExample.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each directory below {@code golden/rejected} is named after a problem. In its sources a comment
 * {@code // problem: id at value} stands above each line that the compiler must point at.
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
    void javacPointsAtEachWrongValueAndSaysWhatToDo(RejectedExample example) {
        Project project = example.in(directory);

        Compilation compilation = project.inMemory();

        List<Place> places = example.places();
        places.forEach(place -> assertReported(compilation, place, project));
        assertThat(compilation).hadErrorCount((int)
                places.stream().filter(place -> !place.isWarning()).count());
        assertThat(compilation.diagnostics().stream().map(Message::of).filter(Message::isProblem))
                .hasSameSizeAs(places)
                .allSatisfy(RejectedTest::assertSaysWhatToDo);
        assertNothingWritten(example, project);
    }

    private static void assertReported(Compilation compilation, Place place, Project project) {
        String id = "[slipway:" + place.problem() + "]";
        DiagnosticInFile problem = place.isWarning()
                ? assertThat(compilation).hadWarningContaining(id)
                : assertThat(compilation).hadErrorContaining(id);
        if (!place.file().isEmpty()) {
            problem.inFile(project.file("com/acme/" + place.file()))
                    .onLine(place.line())
                    .atColumn(place.column());
        }
    }

    private static void assertSaysWhatToDo(Message message) {
        List<String> lines = message.text().lines().map(String::strip).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).endsWith(".");
        assertThat(lines.get(1)).startsWith("Fix: ").endsWith(".");
        assertThat(lines.get(2)).isEqualTo("See docs/problems.md#" + message.problem());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ecjReportsTheSameProblems(RejectedExample example) {
        var project = example.in(directory);

        Compiled compiled = project.compile(CompilerUnderTest.ECJ);

        assertThat(compiled.problems()).isEqualTo(example.problems());
        assertNothingWritten(example, project);
    }

    private static void assertNothingWritten(RejectedExample example, Project project) {
        if (!example.isWarning()) {
            boolean wasThere = Files.exists(example.directory().resolve("project/deploy"));
            assertThat(wasThere ? project.deploy().resolve("compose.yaml") : project.deploy())
                    .doesNotExist();
        }
    }
}
