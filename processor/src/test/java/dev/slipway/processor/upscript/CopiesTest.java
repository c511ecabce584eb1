package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Containers mount copies that no build touches. */
class CopiesTest {

    @TempDir
    Path directory;

    private UpScript up;
    private Path copies;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "whole-stack");
        for (String name :
                List.of("dead-mans-switch", "mail-password", "pagerduty-key", "slack-webhook", "ticket-webhook")) {
            UpScript.write(up.secret(name), "https://example.com/\n");
        }
        copies = up.operator().resolve(".slipway/mounted");
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    private void run() {
        UpScript.Run run = up.run();
        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.error()).isEmpty();
    }

    /** The only copy of a directory. */
    private Path copy(String name) throws IOException {
        try (var found = Files.list(copies)) {
            return found.filter(path -> path.getFileName().toString().matches(name + "(-[0-9a-f]{8})?"))
                    .reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void eachIsThereBeforeTheStackStartsAndReadableByAll(List<String> shell) throws IOException {
        Path umask = UpScript.write(directory.resolve("umask.sh"), "umask 077\nexec \"$@\"\n");
        up.by(Stream.concat(Stream.of("sh", umask.toString()), shell.stream()).toArray(String[]::new));
        run();

        String compose = FileTree.text(up.deploy().resolve("compose.yaml"));
        for (String name : List.of("prometheus", "alertmanager", "grafana", "blackbox-exporter", "redis", "postgres")) {
            Path copy = copy(name);
            assertThat(FileTree.read(copy)).isEqualTo(FileTree.read(up.deploy().resolve(name)));
            assertThat(compose)
                    .containsPattern("source: \\.\\./\\.\\./deploy/\\.slipway/mounted/" + copy.getFileName() + "[,\n]");
            try (var paths = Files.walk(copy)) {
                for (Path path : paths.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
        // Running containers do not need the deploy directory.
        assertThat(compose).doesNotContain("source: ./");
    }

    @Test
    void oneThatIsThereStaysAsItIs() throws IOException {
        run();
        Path file = copy("prometheus").resolve("prometheus.yml");
        var longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);

        run();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    /** As after a power failure. The directory is kept, because a container has it mounted. */
    @Test
    void oneThatIsDamagedIsRepairedInItsPlace() throws IOException {
        run();
        Path copy = copy("alertmanager");
        Object directory = Files.getAttribute(copy, "unix:ino");
        Files.writeString(copy.resolve("alertmanager.yml"), "");

        run();

        assertThat(FileTree.read(copy)).isEqualTo(FileTree.read(up.deploy().resolve("alertmanager")));
        assertThat(Files.getAttribute(copy, "unix:ino")).isEqualTo(directory);
    }

    @Test
    void theThreeNewestStayAndWhatIsInUse() throws IOException {
        run();
        Path current = copy("redis");
        for (int i = 1; i <= 6; i++) {
            Path old = copies.resolve("redis-0000000" + i);
            UpScript.write(old.resolve("start.sh"), "");
            Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L * i));
        }
        // The copy of a server with a similar name, and one of no server at all.
        UpScript.write(copies.resolve("redis-cache-00000000/start.sh"), "");
        UpScript.write(copies.resolve("notes/mine"), "");
        up.containers("[{\"Mounts\": [{\"Source\": \"" + copies.resolve("redis-00000002") + "\"}]}]\n");

        run();

        assertThat(copies.toFile().list((parent, name) -> name.startsWith("redis-") || name.equals("notes")))
                .containsExactlyInAnyOrder(
                        current.getFileName().toString(),
                        "redis-00000002",
                        "redis-00000005",
                        "redis-00000006",
                        "redis-cache-00000000",
                        "notes");
    }

    @Test
    void noLinkIsWrittenThrough() throws IOException {
        run();
        Path copy = copy("grafana");
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(copy, elsewhere);
        Files.createSymbolicLink(copy, elsewhere);

        assertThat(up.run().error()).contains("/mounted/" + copy.getFileName() + " is a symbolic link");
    }
}
