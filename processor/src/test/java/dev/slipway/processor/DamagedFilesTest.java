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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slipway's own files after damage by a power failure or a person. */
class DamagedFilesTest {

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void project() {
        project = DeployDirectoryTest.service(new Project(directory), "Orders", "");
    }

    /** What a power failure leaves of a file if only its name was on the disk. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "owner: ../classes\nup.sh\n\0\0\0", "owner: \0\0", "\u0001"})
    void aDamagedListIsOneClearMessage(String text) throws IOException {
        project.compile();
        Path list = project.deploy().resolve(".slipway-files");
        Files.writeString(list, text);
        DeployDirectoryTest.service(project, "Orders", "(port = 9000)");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("deploy-directory-failed");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains(list + " is damaged", "mvn clean")
                        .doesNotContain("Exception", "internal error"));
        FileTree.delete(project.deploy());
        assertThat(project.compile().success()).isTrue();
    }

    @Test
    void aListThatIsNoTextIsDamaged() throws IOException {
        project.compile();
        Files.write(project.deploy().resolve(".slipway-files"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(project.compile().errors()).singleElement().asString().contains("is damaged");
    }

    @Test
    void aDamagedIndexOfServicesIsForgotten() throws IOException {
        project.compile();
        Path index = project.classOutput().resolve("META-INF/slipway/services.index");
        Files.writeString(index, "\0\0\0\0 \0\n\n");

        assertThat(project.compile().success()).isTrue();
        assertThat(index).hasContent("com.acme.Orders");
    }
}
