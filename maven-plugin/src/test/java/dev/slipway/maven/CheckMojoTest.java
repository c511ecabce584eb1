package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

    @TempDir
    Path directory;

    private Artifact artifact(String name, String scope, String entry) throws IOException {
        Path jar = directory.resolve(name + ".jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        var artifact =
                new DefaultArtifact("com.acme", name, "1", scope, "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(jar.toFile());
        return artifact;
    }

    @Test
    void aJarWithAProcessorIsFound() throws IOException {
        var withoutFile =
                new DefaultArtifact("com.acme", "x", "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));

        assertThat(CheckMojo.processors(List.of(
                        artifact("rules", "compile", SERVICE),
                        artifact("money", "compile", "com/acme/Money.class"),
                        artifact("mocks", "test", SERVICE),
                        withoutFile)))
                .containsExactly("com.acme:rules");
    }
}
