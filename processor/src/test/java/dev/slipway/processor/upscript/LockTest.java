package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One {@code up.sh} at a time, whatever happens to it. */
class LockTest {

    @TempDir
    Path directory;

    private UpScript up;
    private Path lock;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "one-service");
        lock = up.operator().resolve(".slipway/lock");
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    /** Each {@code up} ended before the next one began. */
    private void assertOneAfterTheOther(int count) {
        List<String> ups = up.ups();
        assertThat(ups).hasSize(2 * count);
        for (int i = 0; i < ups.size(); i += 2) {
            assertThat(ups.get(i)).startsWith("begin ");
            assertThat(ups.get(i + 1)).isEqualTo(ups.get(i).replace("begin", "end"));
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void twoAtOnceRunOneAfterTheOther(List<String> shell) {
        up.by(shell.toArray(String[]::new)).takes("1");
        List<Process> both = List.of(up.start(), up.start());
        var said = new StringBuilder();
        for (Process process : both) {
            UpScript.Run run = UpScript.end(process);
            assertThat(run.exitCode()).as(run.error()).isZero();
            said.append(run.output());
        }

        assertOneAfterTheOther(2);
        assertThat(said.toString().lines().filter(line -> line.startsWith("waiting for another up.sh")))
                .singleElement()
                .asString()
                .contains("../../deploy/.slipway/lock", System.getProperty("user.name"))
                .containsPattern(both.get(0).pid() + " |" + both.get(1).pid() + " ");
        assertThat(lock).doesNotExist();
        assertThat(lock.resolveSibling(".gitignore")).hasContent("*");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void oneThatWasKilledIsNoObstacleHoweverManyWait(List<String> shell) {
        up.by(shell.toArray(String[]::new)).takes("60");
        Process killed = up.start();
        await(() -> up.ups().size() == 1);
        List<ProcessHandle> children = killed.descendants().toList();
        killed.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        await(() -> !killed.isAlive());
        assertThat(lock).exists();

        up.takes("0.2");
        var others = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            others.add(up.start());
        }
        for (Process other : others) {
            UpScript.Run run = UpScript.end(other);
            assertThat(run.exitCode()).as(run.error()).isZero();
        }
        List<String> ups = up.ups();
        assertThat(ups).hasSize(9);
        for (int i = 1; i < ups.size(); i += 2) {
            assertThat(ups.get(i + 1)).isEqualTo(ups.get(i).replace("begin", "end"));
        }
        assertThat(directory.resolve("deploy/.slipway").toFile().list()).containsExactly(".gitignore");
    }

    @Test
    void aNumberThatAnotherProgramHasByNowIsNoObstacle() throws IOException {
        UpScript.write(lock, holder(ProcessHandle.current().pid(), machine()));

        assertThat(up.run().exitCode()).isZero();
    }

    @Test
    void whatRunsOnAnotherMachineIsWaitedFor() throws IOException {
        UpScript.write(lock, holder(1, "elsewhere"));
        Process waiting = up.start();
        await(() -> said(waiting));
        assertThat(up.asked()).isEmpty();

        Files.delete(lock);
        UpScript.Run run = UpScript.end(waiting);
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("1 elsewhere ann 2030-01-02T03:04:05");
    }

    @Test
    void aSignalEndsItWithoutALock() {
        up.takes("1");
        Process process = up.start();
        await(() -> up.ups().size() == 1);
        process.toHandle().destroy();

        assertThat(UpScript.end(process).exitCode()).isEqualTo(143);
        assertThat(lock).doesNotExist();
    }

    @Test
    void aLockThatCannotBeMadeIsNamed() throws IOException {
        Files.createDirectories(lock);

        UpScript.Run run = up.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .isEqualTo("error: ../../deploy/.slipway/lock cannot be made or removed."
                        + " Delete ../../deploy/.slipway/lock*, if the disk has room.\n");
    }

    @Test
    void anotherUserIsToldWhoseItIs() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root can run a program as another user")
                .isEqualTo("root");
        assumeThat(Shells.isHere("setpriv")).isTrue();
        assertThat(up.run().exitCode()).isZero();
        for (Path path : List.of(directory, directory.getParent())) {
            if (!path.equals(Path.of("/tmp"))) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }

        UpScript.Run run = up.by("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "sh")
                .run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).isEqualTo("""
                error: ../../deploy/.slipway belongs to the user root.
                Run up.sh as that user, or as root.
                """);
    }

    private static String holder(long process, String machine) {
        return process + " " + machine + " ann 2030-01-02T03:04:05 up.sh\n";
    }

    private static String machine() throws IOException {
        return new String(new ProcessBuilder("uname", "-n")
                        .start()
                        .getInputStream()
                        .readAllBytes())
                .strip();
    }

    private static boolean said(Process process) {
        try {
            return process.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
