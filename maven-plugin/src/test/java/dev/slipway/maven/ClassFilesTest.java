package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {

    @TempDir
    Path root;

    private ClassFiles files;

    @BeforeEach
    void makeProject() {
        var model = new Model();
        model.setBuild(new Build());
        model.getBuild().setOutputDirectory(root.resolve("classes").toString());
        var project = new MavenProject(model);
        project.addCompileSourceRoot(root.resolve("java").toString());
        project.addCompileSourceRoot(root.resolve("missing").toString());
        files = new ClassFiles(project);
    }

    private Path file(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    @Test
    void aClassBecomesOlderThanItsSource() throws IOException {
        Path source = file("java/com/acme/A.java");
        Path made = file("classes/com/acme/A.class");
        Path kotlin = file("classes/com/acme/B.class");
        FileTime before = Files.getLastModifiedTime(source);

        assertThat(files.makeStale()).isTrue();

        assertThat(Files.getLastModifiedTime(made)).isLessThan(before);
        assertThat(Files.getLastModifiedTime(source)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(kotlin)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void withoutClassesThereIsNothingToDo() throws IOException {
        file("java/com/acme/A.java");

        assertThat(files.makeStale()).isFalse();
        assertThat(files.haveServices()).isFalse();
    }
}
