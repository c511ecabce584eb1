package dev.slipway.processor;

import static dev.slipway.processor.testing.ChangedEnvironment.answering;
import static dev.slipway.processor.testing.ChangedEnvironment.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.processor.testing.ChangedEnvironment;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.SarifLog;
import dev.slipway.processor.testing.SarifLog.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the file of {@code -Aslipway.diagnostics} is written, by which compile, and who may read it. */
class DiagnosticsFileTest {

    private static final String SERVICE = """
        package com.acme;

        import dev.slipway.annotations.*;

        @ContainerImage(publish = {})
        @Resources(memory = "64M")
        final class %s {
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
        file = project.root().resolve("target/slipway.sarif");
        project.option("slipway.diagnostics", file.toString());
        project.source(SERVICE.formatted("Till"));
    }

    /** Maven and Gradle compile the tests with the same options. */
    @Test
    void theCompileOfTheTestsLeavesItAsItIs() {
        assertThat(project.compile().problems()).containsExactly("memory-small");
        String ofMain = FileTree.text(file);
        assertThat(ofMain).contains("com.acme.Till");

        project.classOutput("target/test-classes");
        Path test = project.source(SERVICE.formatted("FakeTill"));
        Compiled compiled = project.compile(CompilerUnderTest.JAVAC, Set.of(test));

        assertThat(compiled.problems()).containsExactly("memory-small");
        assertThat(FileTree.text(file)).isEqualTo(ofMain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "build.gradle", "build.gradle.kts"})
    void whatHasNoPlaceInTheSourcesIsAtTheBuildFile(String name) {
        project.write(name, "\n");
        project.option("slipway.version", "latest");

        project.compile();

        Result result = result("option-value");
        assertThat(result.uri()).isEqualTo(name);
        assertThat(result.line()).as("a file as a whole has no line").isZero();
        assertThat(result("memory-small").uri()).isEqualTo("src/com/acme/Till.java");
        assertThat(result("memory-small").line()).isEqualTo(6);
    }

    @Test
    void withoutABuildFileThereIsNoPlace() {
        project.option("slipway.version", "latest").compile();

        assertThat(result("option-value").uri()).isEmpty();
    }

    @Test
    void whereTheProjectIsNotNamedThereIsNoPlace() {
        project.write("pom.xml", "<project/>\n");
        project.option("slipway.version", "latest")
                .option("slipway.projectDirectory", null)
                .compile();

        assertThat(result("option-value").uri()).isEmpty();
    }

    /** Wrong paths are problems, and no reason to fail. */
    @ParameterizedTest
    @ValueSource(strings = {"shop", "a\0b"})
    void theProjectDirectoryMayBeWrong(String path) {
        project.withSiteSources()
                .source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage(publish = {})\n"
                        + "@StaticSite(source = \"web\")\ninterface Front {}\n");

        Compiled compiled = project.option("slipway.projectDirectory", path).compile();

        assertThat(compiled.problems()).containsExactly("memory-small", "option-relative");
        assertThat(SarifLog.read(file).results()).hasSize(2);
    }

    /** As the umask allows: programs of other users read the file, such as those of a build server. */
    @Test
    void theGroupMayReadItWhereTheUmaskAllowsThat() throws Exception {
        Path usual = Files.writeString(directory.resolve("usual"), "");
        assumeTrue(usual.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX");
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(usual);
        assumeTrue(permissions.contains(PosixFilePermission.GROUP_READ), "a umask that lets the group read");

        project.compile();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void aDirectoryIsNoFile() {
        Compiled compiled = project.option("slipway.diagnostics", "/").compile();

        assertThat(compiled.problems()).containsExactly("memory-small", "option-value");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("/ is a directory"));
    }

    /** The notes come last, after the deployment files. */
    @Test
    void itIsWrittenWhereALaterStepFails() {
        Compiled compiled = project.only(new ChangedEnvironment(DiagnosticsFileTest::withoutNotes))
                .compile();

        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("internal error", "no notes"));
        assertThat(result("memory-small").type()).isEqualTo("com.acme.Till");
    }

    private Result result(String rule) {
        return SarifLog.read(file).results().stream()
                .filter(result -> result.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The compiler takes no notes. */
    private static ProcessingEnvironment withoutNotes(ProcessingEnvironment environment) {
        Messager messager = changed(Messager.class, environment.getMessager(), (method, arguments) -> {
            if (arguments != null && arguments[0] == Diagnostic.Kind.NOTE) {
                throw new IllegalStateException("no notes");
            }
            return Optional.empty();
        });
        return changed(ProcessingEnvironment.class, environment, answering("getMessager", messager));
    }
}
