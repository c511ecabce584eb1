package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code dump.sh} leaves no container behind, however it ends. */
class DumpScriptTest {

    /** It makes a container slowly, and runs it until it is stopped, for half a minute at most. */
    private static final String DOCKER = """
            #!/bin/sh
            cd "$(dirname "$0")"
            echo "$1 $2" >>docker.log
            case $1 in
              ps) cat running ;;
              inspect) echo '        "User": "10001:10001",' ;;
              create)
                sleep 1
                echo helper
                ;;
              start)
                tries=0
                while [ ! -e stopped ] && [ "$tries" -lt 300 ]; do
                  sleep 0.1
                  tries=$((tries + 1))
                done
                ;;
              stop) : >stopped ;;
            esac
            """;

    @TempDir
    Path directory;

    private Path script;

    @BeforeEach
    void layOut() throws IOException {
        String text = FileTree.text(Golden.resources().resolve("accepted/one-service/expected/deploy/dump.sh"));
        script = UpScript.write(directory.resolve("deploy/dump.sh"), text);
        UpScript.write(bin("running"), "1234\n");
        Files.setPosixFilePermissions(
                UpScript.write(bin("docker"), DOCKER), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path bin(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private Process start(List<String> shell) throws IOException {
        var words = new ArrayList<>(hearing());
        words.addAll(shell);
        words.addAll(List.of(script.toString(), "orders", "recording"));
        var builder = new ProcessBuilder(words)
                .redirectOutput(directory.resolve("output").toFile())
                .redirectError(directory.resolve("error").toFile());
        builder.environment().put("PATH", bin("") + ":" + System.getenv("PATH"));
        return builder.start();
    }

    /**
     * Words before a command that make it hear INT and HUP. What a script starts in its background ignores the one, what
     * nohup starts the other, and so does all that they start, these tests included. Only the program of GNU can change
     * that.
     */
    private static List<String> hearing() throws IOException {
        var words = List.of("env", "--default-signal=INT,HUP");
        var probe = new ArrayList<>(words);
        probe.add("true");
        try {
            return new ProcessBuilder(probe).start().waitFor() == 0 ? words : List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> signals() {
        return Shells.here()
                .flatMap(shell -> Stream.of("create", "start")
                        .flatMap(step -> Stream.of(
                                Arguments.of(shell, step, "HUP", 129),
                                Arguments.of(shell, step, "INT", 130),
                                Arguments.of(shell, step, "TERM", 143))));
    }

    @ParameterizedTest
    @MethodSource("signals")
    void aSignalStopsItsContainerAndRemovesIt(List<String> shell, String step, String signal, int exitCode)
            throws Exception {
        Process dump = start(shell);
        awaitCall(step);

        new ProcessBuilder("kill", "-s", signal, String.valueOf(dump.pid()))
                .start()
                .waitFor();

        assertThat(dump.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(dump.exitValue()).isEqualTo(exitCode);
        assertThat(calls()).endsWith("stop helper", "rm --force");
    }

    /** Then there is nothing to remove. */
    @Test
    void withoutAContainerOfTheServiceItSaysHowToStartIt() throws Exception {
        UpScript.write(bin("running"), "");

        assertThat(start(List.of("sh")).waitFor()).isEqualTo(1);

        assertThat(directory.resolve("error"))
                .hasContent("error: no container of orders is running. Start it: sh "
                        + script.toRealPath().getParent() + "/up.sh");
        assertThat(calls()).hasSize(1);
    }

    private void awaitCall(String name) throws Exception {
        for (int i = 0; i < 200 && calls().stream().noneMatch(call -> call.startsWith(name + " ")); i++) {
            Thread.sleep(50);
        }
        assertThat(calls()).anyMatch(call -> call.startsWith(name + " "));
    }

    private List<String> calls() throws IOException {
        return Files.exists(bin("docker.log")) ? Files.readAllLines(bin("docker.log")) : List.of();
    }
}
