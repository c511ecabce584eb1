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

/** Links on the path of the deploy directory are followed, links below it are not. */
class DeployDirectoryLinksTest {

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void project() {
        project = DeployDirectoryTest.service(new Project(directory), "Orders", "");
    }

    @Test
    void pathsLeadToTheirTargetsThroughLinks() throws IOException {
        Path elsewhere = Files.createDirectories(directory.resolve("scratch/disk/target"));
        Files.createSymbolicLink(directory.resolve("target"), elsewhere);

        assertThat(project.compile().success()).isTrue();

        Path deploy = elsewhere.resolve("deploy");
        String operator = project.deployed()
                .get("up.sh")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("variables="))
                .findFirst()
                .orElseThrow()
                .substring("variables=".length());
        assertThat(deploy.toRealPath().resolve(operator).normalize())
                .isEqualTo(directory.toRealPath().resolve("deploy/.env"));
    }

    /** A link that somebody made before the first build, or in place of a generated file. */
    @ParameterizedTest
    @ValueSource(strings = {".slipway-lock", ".slipway-files", "up.sh", "orders", "orders/Dockerfile", "till"})
    void noLinkIsFollowedBelowTheDirectory(String path) throws IOException {
        DeployDirectoryTest.service(project, "Till", "(publish = {})");
        project.compile();
        FileTree.delete(project.classOutput());
        Files.delete(directory.resolve("src/com/acme/Till.java"));
        DeployDirectoryTest.service(project, "Orders", "(port = 9000)");
        Path link = project.deploy().resolve(path);
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(link, elsewhere);
        Files.createSymbolicLink(link, elsewhere);
        var before = FileTree.read(directory.resolve("elsewhere"));
        var deployed = project.deployed();

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("deploy-directory-failed");
        assertThat(compiled.errors().get(0).text()).contains(link + " is a symbolic link");
        assertThat(FileTree.read(elsewhere)).isEqualTo(before);
        assertThat(project.deployed()).isEqualTo(deployed);

        // What the message advises.
        Files.delete(link);
        if (!path.equals(".slipway-files")) {
            assertThat(project.compile().success()).isTrue();
            assertThat(project.deployed().get("orders/Dockerfile")).contains("EXPOSE 9000");
        }
    }
}
