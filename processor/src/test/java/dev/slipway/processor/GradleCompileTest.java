package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An incremental build of Gradle with an aggregating processor: the compiler gets the changed sources, and the names of
 * the unchanged annotated classes, which it reads from class files.
 */
class GradleCompileTest {

    private static final String FRAME = "package com.acme;\n\nimport dev.slipway.annotations.*;\n\n";
    private static final String MAIN = " {\n    public static void main(String[] args) {}\n}\n";

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void threeServices() {
        project = new Project(directory).option("slipway.strict", "true");
        project.source(FRAME + "@ContainerImage(publish = {})\n@HealthCheck\n@ScrapeMetrics\nclass Orders" + MAIN);
        project.source(FRAME + "@ContainerImage(publish = {})\n@DependsOn(Orders.class)\nclass Payments" + MAIN);
        project.source(FRAME + "@SuppressWarnings(\"slipway:memory-small\")\n@ContainerImage(publish = {})\n"
                + "@Resources(memory = \"64M\")\nclass Till" + MAIN);
        assertThat(project.compile().errors()).isEmpty();
    }

    @Test
    void theOutputIsTheSame() {
        var whole = project.deployed();
        var index = FileTree.read(project.classOutput().resolve("META-INF"));
        for (String changed : List.of("Orders", "Payments", "Till")) {
            var others = new ArrayList<>(List.of("com.acme.Orders", "com.acme.Payments", "com.acme.Till"));
            others.remove("com.acme." + changed);
            Path source = directory.resolve("src/com/acme/" + changed + ".java");

            var compiled = project.compile(CompilerUnderTest.JAVAC, List.of(source), others);

            assertThat(compiled.errors()).as("%s", compiled.messages()).isEmpty();
            assertThat(project.deployed()).isEqualTo(whole);
            assertThat(FileTree.read(project.classOutput().resolve("META-INF"))).isEqualTo(index);
        }
    }

    @Test
    void aProblemInAClassThatDidNotChangeNamesTheClass() {
        Path changed =
                project.source(FRAME + "@ContainerImage(name = \"orders\", publish = {})\nclass Payments" + MAIN);

        var compiled = project.compile(CompilerUnderTest.JAVAC, List.of(changed), List.of("com.acme.Orders"));

        assertThat(compiled.problems()).containsExactly("duplicate-name", "duplicate-name");
        assertThat(compiled.errors())
                .anySatisfy(error -> assertThat(error.text()).startsWith("com.acme.Orders, @ContainerImage(name): "))
                .anySatisfy(error -> assertThat(error.file()).isEqualTo("Payments.java"));
    }
}
