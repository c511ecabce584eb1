package dev.slipway.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code @SuppressWarnings("slipway:<id>")}. */
class SuppressionTest {

    private static final String SMALL = "@ContainerImage(publish = {})\n@Resources(memory = \"64M\")\n";
    private static final String MAIN = " {\n    public static void main(String[] args) {}\n}\n";
    private static final String FRAME = "package com.acme;\n\nimport dev.slipway.annotations.*;\n\n";

    @TempDir
    Path directory;

    private Project project;

    private Path source(String text) {
        return project.source(FRAME + text);
    }

    @BeforeEach
    void strictProject() {
        project = new Project(directory).option("slipway.strict", "true");
    }

    @ParameterizedTest
    @EnumSource
    void aSuppressedWarningIsNoErrorEither(CompilerUnderTest compiler) {
        source("@SuppressWarnings(\"slipway:memory-small\")\n" + SMALL + "class Orders" + MAIN);

        var compiled = project.compile(compiler);

        assertThat(compiled.problems()).isEmpty();
        assertThat(project.deployed()).containsKey("orders/Dockerfile");
    }

    @ParameterizedTest
    @EnumSource
    void theTypeAroundMaySayIt(CompilerUnderTest compiler) {
        source("@SuppressWarnings({\"unused\", \"slipway:memory-small\"})\nclass Shop {\n" + SMALL
                + "static class Orders" + MAIN + "}\n");

        assertThat(project.compile(compiler).problems()).isEmpty();
    }

    @Test
    void itHoldsForItsTypeOnly() {
        source("@SuppressWarnings(\"slipway:memory-small\")\n" + SMALL + "class Orders" + MAIN);
        source(SMALL + "class Till" + MAIN);

        var compilation = project.inMemory();
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[slipway:memory-small]").inFile(project.file("com/acme/Till.java"));
    }

    @Test
    void neitherTheWarningsOfAllToolsNorAnotherOneIsMeant() {
        source("@SuppressWarnings({\"all\", \"slipway\", \"memory-small\", \"slipway:rate-shared\"})\n" + SMALL
                + "class Orders" + MAIN);

        assertThat(project.inMemory()).hadErrorContaining("[slipway:memory-small]");
    }

    @Test
    void anErrorCannotBeSuppressed() {
        source("@SuppressWarnings(\"slipway:port-range\")\n@ContainerImage(port = 0, publish = {})\nclass Orders"
                + MAIN);

        var compilation = project.inMemory();
        assertThat(compilation).hadErrorContaining("[slipway:port-range]");
        assertThat(compilation).hadErrorContaining("[slipway:suppression-unknown]");
    }

    @ParameterizedTest
    @EnumSource
    void theIndexRemembersWhatNoClassFileHolds(CompilerUnderTest compiler) {
        Path small = source("@SuppressWarnings(\"slipway:memory-small\")\n" + SMALL + "class Orders" + MAIN);
        Path other = source("@ContainerImage(publish = {})\nclass Till" + MAIN);
        project.compile(compiler);
        var whole = project.deployed();
        var index = FileTree.read(project.classOutput().resolve("META-INF"));

        for (List<Path> part : List.of(List.of(other), List.of(small), List.of(other))) {
            assertThat(project.compile(compiler, part).problems()).isEmpty();
            assertThat(project.deployed()).isEqualTo(whole);
            assertThat(FileTree.read(project.classOutput().resolve("META-INF"))).isEqualTo(index);
        }

        source(SMALL + "class Orders" + MAIN);
        assertThat(project.compile(compiler, List.of(small)).problems()).containsExactly("memory-small");
        assertThat(project.compile(compiler, List.of(other)).problems()).containsExactly("memory-small");
    }

    @Test
    void anIndexThatSomethingElseWroteIsNoMistakeOfSlipways() {
        source("@ContainerImage(publish = {})\nclass Orders" + MAIN);
        project.write("target/classes/META-INF/slipway/services.index", " \n\ncom.acme.Gone  x\n\u0000\n");

        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.classOutput().resolve("META-INF/slipway/services.index"))
                .hasContent("com.acme.Orders");
    }

    @Test
    void aMisspeltOneSaysWhatIsMeant() {
        source("@SuppressWarnings(\"slipway:memory-smal\")\n@ContainerImage(publish = {})\nclass Orders" + MAIN);

        assertThat(project.inMemory()).hadErrorContaining("\"slipway:memory-small\"");
    }
}
