package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files {@code up.sh} accepts, and which it refuses. */
class FilesTest {

    @TempDir
    Path directory;

    private UpScript up;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "one-service");
    }

    /** A link in place of an existing file, or of a missing one. */
    @ParameterizedTest
    @CsvSource({
        "target/deploy/compose.yaml, compose.yaml",
        "target/deploy/orders/Dockerfile, orders/Dockerfile",
        "target/deploy/orders, orders",
        "deploy/.env, ../../deploy/.env",
        "deploy/compose.override.yaml, ../../deploy/compose.override.yaml",
        "deploy/.slipway, ../../deploy/.slipway",
    })
    void aLinkIsRefusedByItsPath(String path, String shown) throws IOException {
        Path link = directory.resolve(path);
        Path elsewhere = directory.resolve("elsewhere");
        if (Files.exists(link)) {
            Files.move(link, elsewhere);
        } else {
            Files.createDirectories(link.getParent());
            Files.createDirectory(elsewhere);
        }
        Files.createSymbolicLink(link, elsewhere);

        UpScript.Run run = up.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .isEqualTo("error: " + shown
                        + " is a symbolic link, and up.sh follows none. Put there what it points to.\n");
        assertThat(up.asked()).isEmpty();
    }

    @Test
    void aLinkThatLeadsToTheScriptFindsItsDirectory() throws IOException {
        Path elsewhere = Files.createDirectories(directory.resolve("some bin"));
        Path link = elsewhere.resolve("shop up");
        Files.createSymbolicLink(link, Path.of("../other/link"));
        Files.createDirectories(directory.resolve("other"));
        Files.createSymbolicLink(
                directory.resolve("other/link"), up.deploy().resolve("up.sh").toAbsolutePath());

        UpScript.Run run = UpScript.end(up.start(link));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(up.operator().resolve(".slipway")).isDirectory();
        assertThat(up.asked()).contains("compose --file compose.yaml build");
    }

    @Test
    void theWayToTheDirectoryMayHaveLinks() throws IOException {
        Path link = directory.resolve("shop");
        Files.createSymbolicLink(link, up.deploy());

        UpScript.Run run = UpScript.end(up.start(link.resolve("up.sh")));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(up.operator().resolve(".slipway")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy/compose.override.yml",
                "deploy/docker-compose.override.yaml",
                "deploy/docker-compose.override.yml",
                "target/deploy/compose.override.yaml",
                "target/deploy/docker-compose.override.yml",
            })
    void anOverrideThatWouldNotBeReadIsNamed(String path) {
        UpScript.write(directory.resolve(path), "services: {}\n");

        UpScript.Run run = up.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .startsWith("error: ")
                .endsWith(path.substring(path.lastIndexOf('/') + 1)
                        + " is not read. Rename it to ../../deploy/compose.override.yaml.\n")
                .hasLineCount(1);
        assertThat(up.asked()).isEmpty();
    }

    @Test
    void whatIsReadIsPassedOn() {
        UpScript.write(up.operator().resolve(".env"), "A=b\n");
        UpScript.write(up.operator().resolve("compose.override.yaml"), "services: {}\n");

        assertThat(up.run().exitCode()).isZero();
        assertThat(up.asked())
                .contains("compose --env-file ../../deploy/.env --file compose.yaml"
                        + " --file ../../deploy/compose.override.yaml build");
    }
}
