package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackMojoTest {

    @TempDir
    Path directory;

    private Path compose;

    @BeforeEach
    void writeStack() throws IOException {
        compose = Files.writeString(directory.resolve("compose.yaml"), "# The stack.\n\nname: 'shop'\nservices: {}\n");
    }

    @Test
    void commandsNameTheStackOfTheFile() throws IOException {
        assertThat(new DownMojo().command(compose)).containsExactly("docker", "compose", "-p", "shop", "down");
        assertThat(new LogsMojo().command(compose)).containsExactly("docker", "compose", "-p", "shop", "logs", "-f");
        assertThat(new UpMojo().command(compose)).containsExactly("sh", "up.sh");
    }

    @Test
    void withoutAStackTheMessageSaysWhatMakesOne() {
        var project = new TestProject();
        var deploy = directory.resolve("deploy").toFile();

        assertThat(StackMojo.noStack(project.maven(), deploy)).endsWith("deploy. Run \"mvn package\" first.");

        project.slipway().setExtensions(false);
        assertThat(StackMojo.noStack(project.maven(), deploy)).contains("write <extensions>true</extensions>");
    }

    @Test
    void anotherFileIsNoStack() throws IOException {
        Files.writeString(compose, "services: {}\n");

        assertThatThrownBy(() -> new DownMojo().command(compose)).hasMessageContaining("names no stack");
    }
}
