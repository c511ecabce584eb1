package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each directory below {@code golden/accepted}: sources, and Slipway's output for them with both compilers. */
class GoldenTest {

    @TempDir
    Path directory;

    static List<AcceptedExample> examples() {
        return AcceptedExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void outputIsAsAccepted(AcceptedExample example) {
        Map<String, String> made = compile(example, CompilerUnderTest.JAVAC);

        Golden.assertSame(made, compile(example, CompilerUnderTest.ECJ));
        Map<String, String> output = Golden.withoutStamp(made);
        if (example.isWhole()) {
            Golden.assertTree(example.expected(), output);
        } else {
            Golden.assertExcerpts(example.excerpts(), output);
        }
    }

    private Map<String, String> compile(AcceptedExample example, CompilerUnderTest compiler) {
        Project project = example.at(directory.resolve(compiler.name()).resolve(example.name()));
        if (compiler == CompilerUnderTest.JAVAC) {
            project.argument("-Xlint:all", "-Werror");
        }

        var compiled = project.compile(compiler);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.success()).isTrue();
        return project.output();
    }
}
