package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.RejectedExample;
import dev.slipway.processor.testing.RejectedExample.Place;
import dev.slipway.processor.testing.SarifLog;
import dev.slipway.processor.testing.SarifLog.Result;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Aslipway.diagnostics=FILE} tells programs what the compiler tells people. */
class DiagnosticsTest {

    private static final String SERVICE = """
        package com.acme;

        import dev.slipway.annotations.*;

        @ContainerImage(
        \tport = 8080%s)
        final class Till {
            public static void main(String[] args) {}
        }
        """;

    @TempDir
    Path directory;

    private Project project;
    private Path file;

    @BeforeEach
    void makeProject() {
        project = new Project(directory.resolve("shop"));
        file = directory.resolve("reports/slipway.sarif");
        project.option("slipway.diagnostics", file.toString());
    }

    @Test
    void aProblemHasItsPlaceItsRuleAndItsFix() {
        project.source(SERVICE.formatted(", replicas = 400"));

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("replicas-range");
        Result result = SarifLog.read(file).results().get(0);
        assertThat(result.rule()).isEqualTo("replicas-range");
        assertThat(result.level()).isEqualTo("error");
        assertThat(result.uri()).isEqualTo("src/com/acme/Till.java");
        assertThat(result.line()).isEqualTo(6);
        assertThat(result.column()).as("a tab is one column").isEqualTo(26);
        assertThat(result.endColumn()).isEqualTo(29);
        assertThat(result.type()).isEqualTo("com.acme.Till");
        assertThat(result.fix()).startsWith("choose a number from 1 to 100.");
        assertThat(result.message()).startsWith("400 replicas are outside 1 to 100. Fix: choose");
    }

    @Test
    void withoutProblemsTheFileTellsOfNone() {
        project.source(SERVICE.formatted(", replicas = 400"));
        project.compile();
        project.source(SERVICE.formatted(""));

        assertThat(project.compile().success()).isTrue();

        assertThat(SarifLog.read(file).results()).isEmpty();
        assertThat(FileTree.read(file.getParent())).containsOnlyKeys("slipway.sarif");
    }

    @Test
    void theSameProblemsAreTheSameBytes() {
        project.source(SERVICE.formatted(", replicas = 400, stopGracePeriod = \"9\""));
        project.compile();
        String first = FileTree.text(file);
        project.compile();

        assertThat(FileTree.text(file)).isEqualTo(first);
        assertThat(first).doesNotContain(directory.toString());
    }

    /** All examples of what is wrong: each mark has a result at its line, and there is no other. */
    @Test
    void eachProblemIsAResultAtItsLine() {
        int count = 0;
        for (RejectedExample example : RejectedExample.all()) {
            Path log = directory.resolve(example.problem() + ".sarif");
            example.in(directory).option("slipway.diagnostics", log.toString()).compile();

            List<Result> results = SarifLog.read(log).results();

            assertThat(results.stream().map(DiagnosticsTest::place))
                    .as(example.problem())
                    .containsExactlyInAnyOrderElementsOf(example.places().stream()
                            .map(DiagnosticsTest::place)
                            .toList());
            count += results.size();
        }
        System.out.println("count: " + count + " results in SARIF at the lines of their problems");
    }

    private static String place(Result result) {
        String path = URI.create(result.uri()).getPath();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return result.rule() + " " + file + ":" + result.line();
    }

    private static String place(Place place) {
        return place.problem() + " " + place.file() + ":" + place.line();
    }

    /** ECJ does not tell where a value stands. */
    @Test
    void whereTheCompilerTellsNoPlaceTheTypeIsThere() {
        project.source(SERVICE.formatted(", replicas = 400"));

        project.compile(CompilerUnderTest.ECJ);

        Result result = SarifLog.read(file).results().get(0);
        assertThat(result.uri()).isEmpty();
        assertThat(result.type()).isEqualTo("com.acme.Till");
    }

    @Test
    void aSuppressedWarningIsNoResultAndAStrictOneAnError() {
        String service = SERVICE.replace("@ContainerImage", "%s@Resources(memory = \"64M\")\n@ContainerImage");
        project.source(service.formatted("@SuppressWarnings(\"slipway:memory-small\")\n", ""));
        project.compile();
        assertThat(SarifLog.read(file).results()).isEmpty();

        project.source(service.formatted("", ""));
        project.compile();
        assertThat(SarifLog.read(file).results().get(0).level()).isEqualTo("warning");

        project.option("slipway.strict", "true").compile();
        assertThat(SarifLog.read(file).results().get(0).level()).isEqualTo("error");
    }

    @Test
    void theClassOutputHoldsNoReport() {
        project.source(SERVICE.formatted(""));
        Path inside = project.classOutput().resolve("META-INF/slipway.sarif");

        Compiled compiled =
                project.option("slipway.diagnostics", inside.toString()).compile();

        assertThat(compiled.problems()).containsExactly("option-value");
        assertThat(compiled.success()).isFalse();
        assertThat(inside).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() throws Exception {
        project.source(SERVICE.formatted(""));
        Files.writeString(directory.resolve("reports"), "a file where the directory should be");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("option-value");
        assertThat(compiled.errors()).singleElement().asString().contains("reports exists and is not a directory");
    }

    @Test
    void withoutTheOptionThereIsNoFile() {
        project.source(SERVICE.formatted(", replicas = 400"));

        project.option("slipway.diagnostics", null).compile();

        assertThat(file).doesNotExist();
    }
}
