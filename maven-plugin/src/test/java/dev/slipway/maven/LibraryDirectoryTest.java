package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDirectoryTest {

    @TempDir
    Path target;

    private Path lib;

    @BeforeEach
    void makeDirectory() {
        lib = target.resolve("lib");
    }

    private Artifact artifact(String group, String version) throws IOException {
        var handler = new DefaultArtifactHandler("jar");
        var artifact = new DefaultArtifact(group, "a", version, "compile", "jar", null, handler);
        artifact.setFile(
                Files.writeString(target.resolve(group + version), group).toFile());
        return artifact;
    }

    private void fill(Artifact... artifacts) throws IOException {
        new LibraryDirectory(lib, target.toString()).fill(List.of(artifacts));
    }

    @Test
    void anotherVersionTakesThePlaceOfTheOld() throws IOException {
        fill(artifact("com.acme", "1"));
        Path own = Files.writeString(lib.resolve("agent.jar"), "agent");

        fill(artifact("com.acme", "2"));

        assertThat(lib.resolve("a-1.jar")).doesNotExist();
        assertThat(lib.resolve("a-2.jar")).hasContent("com.acme");
        assertThat(own).exists();
    }

    @Test
    void artifactsOfTheSameNameAreBothThere() throws IOException {
        fill(artifact("com.acme", "1"), artifact("com.other", "1"));

        assertThat(lib.resolve("a-1.jar")).hasContent("com.acme");
        assertThat(lib.resolve("com.other.a-1.jar")).hasContent("com.other");
    }
}
