package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An IDE only compiles what changed; the deployment is still that of all sources. */
class PartialCompileTest {

    private static final AtomicInteger SUBSETS = new AtomicInteger();

    @TempDir
    Path directory;

    private Project project;
    private List<Path> sources;

    @BeforeEach
    void copyTheLargestExample() {
        copy("whole-contract", directory);
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("count: " + SUBSETS + " subsets of the files of unchanged modules were compiled");
    }

    private void copy(String example, Path root) {
        project = AcceptedExample.named(example).at(root);
        sources = FileTree.under(project.root().resolve("src"), ".java");
    }

    /** The examples with more than one file. */
    static Stream<Arguments> examples() {
        return AcceptedExample.all().stream()
                .filter(example -> example.sources().size() > 1)
                .flatMap(example ->
                        Stream.of(CompilerUnderTest.values()).map(compiler -> Arguments.of(example.name(), compiler)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anySubsetOfTheFilesGivesTheWholeOutput(String example, CompilerUnderTest compiler) {
        copy(example, directory.resolve(example));
        assertThat(project.compile(compiler).success()).isTrue();
        Map<String, String> whole = project.deployed();
        Map<String, String> index = FileTree.read(project.classOutput().resolve("META-INF"));

        for (int subset = 1; subset < 1 << sources.size(); subset++) {
            var chosen = new ArrayList<Path>();
            for (int i = 0; i < sources.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(sources.get(i));
                }
            }
            var compiled = project.compile(compiler, chosen);
            assertThat(compiled.errors()).as("%s", chosen).isEmpty();
            assertThat(project.deployed()).as("%s", chosen).isEqualTo(whole);
            assertThat(FileTree.read(project.classOutput().resolve("META-INF")))
                    .as("%s", chosen)
                    .isEqualTo(index);
            SUBSETS.incrementAndGet();
        }
    }

    @Test
    void aServiceThatIsRemovedLeavesTheOutput() throws IOException {
        project.source(service("Stock", "(publish = {})"));
        project.source(service("Till", "(publish = {})"));
        for (Path source : sources) {
            Files.deleteIfExists(source);
        }
        project.source(service("Stock", "(publish = {})"));
        project.source(service("Till", "(publish = {})"));
        project.compile();
        assertThat(project.deployed()).containsKeys("stock/Dockerfile", "till/Dockerfile");

        // As in an IDE: class and source are deleted, and nothing is compiled.
        Files.delete(project.root().resolve("src/com/acme/shop/Till.java"));
        Files.delete(project.classOutput().resolve("com/acme/shop/Till.class"));
        assertThat(project.compile().notes()).last().asString().contains("1 service, ", "deleted");

        assertThat(project.deployed()).containsKey("stock/Dockerfile").doesNotContainKey("till/Dockerfile");
        assertThat(project.deploy().resolve("till")).doesNotExist();
    }

    @Test
    void anAnnotationThatIsRemovedTakesItsServiceAlong() throws IOException {
        for (Path source : sources) {
            Files.delete(source);
        }
        Path stock = project.source(service("Stock", "(publish = {})"));
        Path till = project.source(service("Till", "(publish = {})"));
        project.compile();

        Files.writeString(till, "package com.acme.shop;\n\nclass Till {}\n");
        project.compile(CompilerUnderTest.JAVAC, List.of(stock, till));

        assertThat(project.deployed()).containsKey("stock/Dockerfile").doesNotContainKey("till/Dockerfile");
    }

    @Test
    void aProblemInAClassThatWasNotCompiledNamesTheClass() {
        project.compile();
        Path changed = project.source(service("Till", "(name = \"payments\", publish = {})"));

        var compiled = project.compile(CompilerUnderTest.JAVAC, List.of(changed));

        assertThat(compiled.problems()).containsExactly("duplicate-name", "duplicate-name");
        assertThat(compiled.errors())
                .anySatisfy(error -> assertThat(error.text())
                        .startsWith("com.acme.shop.PaymentsService, @ContainerImage(name): [slipway:duplicate-name]"))
                .anySatisfy(error -> assertThat(error.file()).isEqualTo("Till.java"));
    }

    @Test
    void aServiceThatWasCompiledBesideAWrongOneIsNotForgotten() throws IOException {
        for (Path source : sources) {
            Files.delete(source);
        }
        project.source(service("Stock", "(publish = {})"));
        Path wrong = project.source(service("Till", "(port = 0, publish = {})"));
        // As ECJ inside Eclipse: it writes the classes without errors.
        project.argument("-proceedOnError").compile(CompilerUnderTest.ECJ);
        assertThat(project.deploy()).doesNotExist();

        project.source(service("Till", "(publish = {})"));
        var compiled = new Project(project.root()).compile(CompilerUnderTest.ECJ, List.of(wrong));

        assertThat(compiled.errors()).isEmpty();
        assertThat(project.deployed()).containsKeys("stock/Dockerfile", "till/Dockerfile");
    }

    private static String service(String name, String members) {
        return "package com.acme.shop;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage" + members
                + "\n@HealthCheck\nclass " + name + " {\n    public static void main(String[] args) {}\n}\n";
    }
}
