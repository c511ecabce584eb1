package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another project of the same name, and the same project of another name, stop {@code up.sh}. */
class OtherProjectTest {

    @TempDir
    Path directory;

    private UpScript up;
    private Path elsewhere;

    @BeforeEach
    void script() {
        up = new UpScript(directory.resolve("here"), "one-service");
        elsewhere = directory.resolve("else where");
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    private void wasBroughtUpElsewhere() {
        up.containers("[{\"Labels\": {\n\"com.docker.compose.project.working_dir\": \"" + elsewhere + "\",\n}}]\n");
    }

    private void assertStarts() {
        UpScript.Run run = up.run();
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(up.asked()).anyMatch(words -> words.contains(" up --detach "));
    }

    private void assertRefused(String... lines) {
        UpScript.Run run = up.run();
        assertThat(run.error().lines()).containsExactly(lines);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(up.asked()).noneMatch(words -> words.contains(" build") || words.contains(" up "));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void anotherProjectOfThatNameIsNamedByItsDirectory(List<String> shell) {
        up.by(shell.toArray(String[]::new));
        UpScript.write(elsewhere.resolve("compose.yaml"), "services:\n  # com.acme.Till\n  orders:\n");
        wasBroughtUpElsewhere();

        assertRefused(
                "error: the stack shop is also that of another project, in " + elsewhere + ".",
                "Give one of the two another name, by @Stack(name) or the option slipway.stack.",
                "To remove the containers of that one: docker compose -p shop down");
    }

    /** Another checkout, or the next release in a directory of its own, which may have one service more. */
    @Test
    void theSameProjectInAnotherDirectoryGoesOn() {
        UpScript.write(
                elsewhere.resolve("compose.yaml"),
                "services:\n  # com.acme.Till\n  till:\n  # com.acme.orders.OrdersService\n  orders:\n");
        wasBroughtUpElsewhere();

        assertStarts();
    }

    @Test
    void aDirectoryThatIsGoneIsNobodys() {
        wasBroughtUpElsewhere();

        assertStarts();
    }

    private void wasBroughtUpAs(String name) {
        up.answers("containers-of-project", "")
                .answers("here", "77\n78\n")
                .containers("[{\"Labels\": {\n\"com.docker.compose.project\": \"" + name + "\",\n"
                        + "\"com.docker.compose.project.working_dir\": \"" + up.deploy() + "\",\n}}]\n");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aStackThatWasRenamedIsNamed(List<String> shell) {
        up.by(shell.toArray(String[]::new));
        wasBroughtUpAs("store");

        assertRefused(
                "error: this directory was brought up as the stack store, which is still there.",
                "To keep its data, give it its name again, by @Stack(name = \"store\") or -Aslipway.stack=store.",
                "To leave them behind, remove its containers, and run this again: docker compose -p store down");
    }

    /** As a test does that runs beside the stack. */
    @Test
    void anOperatorMayHaveTwo() {
        wasBroughtUpAs("store");
        up.with("COMPOSE_PROJECT_NAME", "shop");

        assertStarts();
    }

    @Test
    void aSecondStackOfThisDirectoryThatIsThereAlreadyGoesOn() {
        wasBroughtUpAs("store");
        up.answers("containers-of-project", "1234\n");

        assertStarts();
    }
}
