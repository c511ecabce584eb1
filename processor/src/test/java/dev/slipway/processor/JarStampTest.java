package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes hold one stamp, by which a jar is known to be of the build that wrote the deployment files. */
class JarStampTest {

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void firstBuild() {
        project = new Project(directory);
        service("7070");
    }

    private void service(String port) {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage(port = " + port
                + ")\n@HealthCheck\nclass Parcels {\n    public static void main(String[] args) {}\n}\n");
    }

    private Path stamps() {
        return project.classOutput().resolve("META-INF/slipway/deployment");
    }

    /** The only one, which is empty. */
    private String stamp() throws IOException {
        try (var files = Files.list(stamps())) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
        }
        return stamps().toFile().list()[0];
    }

    private void assertNamed(String stamp) {
        assertThat(project.deployed().get(".slipway-files").lines().skip(1).findFirst())
                .contains("jar: META-INF/slipway/deployment/" + stamp);
    }

    @Test
    void itChangesWithTheFiles() throws IOException {
        project.compile();
        String first = stamp();
        assertNamed(first);

        project.compile();
        assertThat(stamp()).isEqualTo(first);

        service("7171");
        project.compile();
        assertThat(stamp()).isNotEqualTo(first);
        assertNamed(stamp());

        service("7070");
        project.compile();
        assertThat(stamp()).isEqualTo(first);
    }

    /** Then the files stay as they are too. */
    @Test
    void itStaysWhereSomethingIsWrong() throws IOException {
        project.compile();
        String first = stamp();

        service("70700");

        assertThat(project.compile().success()).isFalse();
        assertThat(stamp()).isEqualTo(first);
        assertNamed(first);
    }

    @Test
    void aTestCompileLeavesIt() throws IOException {
        project.compile();

        project.classOutput("target/test-classes");
        assertThat(project.compile().success()).isTrue();

        assertThat(stamps()).doesNotExist();
        project.classOutput("target/classes");
        assertNamed(stamp());
    }

    @Test
    void noLinkIsFollowedToDelete() throws IOException {
        project.compile();
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(stamps(), elsewhere);
        Files.writeString(elsewhere.resolve("mine"), "mine");
        Files.createSymbolicLink(stamps(), elsewhere);

        assertThat(project.compile().problems()).containsExactly("deploy-directory-failed");

        assertThat(elsewhere.resolve("mine")).hasContent("mine");
    }

    /** Then the deployment files stay as they were, and the message names the file that is in the way. */
    @Test
    void whereItCannotBeWrittenNothingIs() throws IOException {
        project.compile();
        var before = project.deployed();
        FileTree.delete(stamps());
        Files.writeString(stamps(), "in the way");
        service("7171");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("class-output-failed");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains(stamps() + " exists and is not a directory"));
        assertThat(project.deployed()).isEqualTo(before);

        Files.delete(stamps());
        assertThat(project.compile().success()).isTrue();
        assertNamed(stamp());
    }

    /** What a compiler keeps in memory becomes no jar that could be compared. */
    @Test
    void classesThatLieNowhereHaveNone() {
        assertThat(project.inMemory().errors()).isEmpty();

        assertThat(project.deployed().get(".slipway-files")).doesNotContain("jar: ");
        assertThat(project.deploy().resolve("META-INF")).doesNotExist();
    }
}
