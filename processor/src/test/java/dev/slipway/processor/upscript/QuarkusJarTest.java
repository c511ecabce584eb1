package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Quarkus built is of the same build as the files, wherever it put the classes. */
class QuarkusJarTest {

    @TempDir
    Path directory;

    private UpScript up;
    private Path target;
    private String stamp;

    @BeforeEach
    void compile() throws IOException {
        Project project = AcceptedExample.named("quarkus").at(directory);
        assertThat(project.compile().errors()).isEmpty();
        up = new UpScript(directory);
        target = up.jar().getParent();
        stamp = Files.readAllLines(up.deploy().resolve(".slipway-files")).stream()
                .filter(line -> line.startsWith("jar: "))
                .map(line -> line.substring("jar: ".length()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    private void built(String path) {
        UpScript.write(target.resolve("quarkus-artifact.properties"), "# Generated\npath=" + path + "\ntype=jar\n");
    }

    private void jar(String path, String name) {
        UpScript.write(target.resolve(path), "PK\0" + name + "PK\0");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theClassesOfAFastJarLieBesideIt(List<String> shell) {
        up.by(shell.toArray(String[]::new));
        built("quarkus-app/quarkus-run.jar");
        jar("quarkus-app/quarkus-run.jar", "META-INF/MANIFEST.MF");
        jar("quarkus-app/app/shop-1.4.jar", stamp);

        assertThat(up.run().error()).isEmpty();
    }

    @Test
    void pathsOfWindowsAreUnderstood() {
        built("quarkus-app\\\\quarkus-run.jar");
        jar("quarkus-app/quarkus-run.jar", "META-INF/MANIFEST.MF");
        jar("quarkus-app/app/shop-1.4.jar", stamp);

        assertThat(up.run().error()).isEmpty();
    }

    @Test
    void otherJarsHoldTheClassesThemselves() {
        built("shop-1.4-runner.jar");
        jar("shop-1.4-runner.jar", stamp);

        assertThat(up.run().error()).isEmpty();
    }

    @Test
    void whatAnEarlierBuildLeftIsNotMeant() {
        built("shop-1.4-runner.jar");
        jar("shop-1.4-runner.jar", "META-INF/slipway/deployment/ffffffff");
        jar("quarkus-app/app/shop-1.4.jar", stamp);

        assertThat(up.run().error()).contains("../shop-1.4-runner.jar is");
    }

    @Test
    void withoutABuildOfQuarkusThereIsNothingToStart() {
        assertThat(up.run().error())
                .startsWith("error: ../quarkus-artifact.properties is missing. Build it: mvn package");
    }
}
