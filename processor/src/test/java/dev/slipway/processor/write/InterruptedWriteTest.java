package dev.slipway.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.testing.FailingFileSystem;
import dev.slipway.processor.testing.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, or a disk that is full, at each change of the file system. */
class InterruptedWriteTest {

    private static final List<GeneratedFile> OLD = List.of(
            new GeneratedFile("compose.yaml", "old\n"),
            new GeneratedFile("up.sh", "the same\n"),
            new GeneratedFile("stock/Dockerfile", "old\n"),
            new GeneratedFile("till/Dockerfile", "old\n"));

    private static final List<GeneratedFile> NEW = List.of(
            new GeneratedFile("compose.yaml", "new and longer\n"),
            new GeneratedFile("up.sh", "the same\n"),
            new GeneratedFile("stock/Dockerfile", "new and longer\n"),
            new GeneratedFile("orders/nginx/nginx.conf", "new and longer\n"));

    private static final List<GeneratedFile> OTHER = List.of(new GeneratedFile("compose.yaml", "other\n"));

    @TempDir
    Path directory;

    private Path deploy;

    private void oldDirectory(int number) {
        deploy = directory.resolve("deploy" + number);
        assertThat(write(deploy, OLD)).isEmpty();
    }

    private static List<Problem> write(Path to, List<GeneratedFile> files) {
        var problems = new Problems();
        new DeployDirectory(to).write(files, Optional.empty(), problems);
        return problems.all();
    }

    private static Map<String, String> texts(List<GeneratedFile> files) {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    private Map<String, String> deployed() {
        var files = FileTree.read(deploy);
        files.keySet().removeIf(path -> path.contains("/.") || path.startsWith("."));
        return files;
    }

    @Test
    void whereverABuildIsKilledEachFileIsWholeAndTheNextBuildCompletesThem() throws IOException {
        int killed = 0;
        boolean isWritten = false;
        while (!isWritten) {
            oldDirectory(++killed);
            isWritten = !isKilled(FailingFileSystem.killedAt(killed, deploy));

            Map<String, String> found = deployed();
            assertThat(found)
                    .as("killed at %s", killed)
                    .allSatisfy((path, text) -> assertThat(text)
                            .isIn(texts(OLD).get(path), texts(NEW).get(path)));
            boolean isOld = found.equals(texts(OLD));
            boolean isNew = found.equals(texts(NEW));
            assertThat(isOld || isNew || Files.size(deploy.resolve(".slipway-lock")) > 0)
                    .as("a mixture that nobody knows of, killed at %s: %s", killed, found)
                    .isTrue();

            // After another edit nothing of the killed build may be left.
            List<GeneratedFile> next = killed % 2 == 0 ? NEW : OTHER;
            assertThat(write(deploy, next)).isEmpty();
            assertThat(deployed()).isEqualTo(texts(next));
            var expected = new TreeSet<>(texts(next).keySet());
            expected.addAll(List.of(".slipway-files", ".slipway-lock"));
            assertThat(FileTree.read(deploy).keySet())
                    .as("killed at %s", killed)
                    .isEqualTo(expected);
            assertThat(deploy.resolve("orders").toFile().exists()).isEqualTo(next == NEW);
            assertThat(deploy.resolve(".slipway-lock")).isEmptyFile();
        }
        System.out.println("count: " + (killed - 1) + " places at which a build was killed while it wrote");
        assertThat(killed).isGreaterThan(10);
    }

    private static boolean isKilled(Path to) {
        try {
            write(to, NEW);
            return false;
        } catch (FailingFileSystem.Killed e) {
            return true;
        }
    }

    @Test
    void aFullDiskDoesNotMakeAMixtureOfAnEarlierBuildForgotten() {
        int killed = 0;
        do {
            oldDirectory(++killed);
            assertThat(isKilled(FailingFileSystem.killedAt(killed, deploy))).isTrue();
        } while (deployed().equals(texts(OLD)));

        assertThat(write(FailingFileSystem.fullAt(1, deploy), NEW)).hasSize(1);

        assertThat(deployed()).isNotEqualTo(texts(OLD)).isNotEqualTo(texts(NEW));
        assertThat(deploy.resolve(".slipway-lock")).isNotEmptyFile();
        assertThat(write(deploy, NEW)).isEmpty();
        assertThat(deployed()).isEqualTo(texts(NEW));
        assertThat(deploy.resolve(".slipway-lock")).isEmptyFile();
    }

    @Test
    void afterAnInterruptionADirectoryThatMayNotBeReadIsLeftAlone() throws IOException {
        oldDirectory(0);
        Path left = Files.writeString(deploy.resolve("stock/.Dockerfile.slipway-new"), "half");
        Files.createDirectory(deploy.resolve("data"));
        Files.writeString(deploy.resolve(".slipway-lock"), "!");

        assertThat(write(FailingFileSystem.unreadable("data", deploy), NEW)).isEmpty();

        assertThat(left).doesNotExist();
        assertThat(deploy.resolve("data")).exists();
        assertThat(deployed()).isEqualTo(texts(NEW));
    }

    @Test
    void whereverTheDiskIsFullOneMessageSaysSoAndTheOldFilesStayWhole() throws IOException {
        int full = 0;
        boolean isWritten = false;
        while (!isWritten) {
            oldDirectory(++full);
            Map<String, String> before = FileTree.read(deploy);
            List<Problem> problems = write(FailingFileSystem.fullAt(full, deploy), NEW);
            isWritten = problems.isEmpty();
            if (!isWritten) {
                assertThat(problems)
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message())
                                .contains("No space left on device")
                                .doesNotContain("Exception"));
                if (Files.size(deploy.resolve(".slipway-lock")) == 0) {
                    assertThat(FileTree.read(deploy)).as("full at %s", full).isEqualTo(before);
                    assertThat(deploy.resolve("orders")).doesNotExist();
                }
                assertThat(FileTree.under(deploy, ".slipway-new")).isEmpty();
                assertThat(write(deploy, NEW)).isEmpty();
            }
            assertThat(deployed()).isEqualTo(texts(NEW));
        }
        System.out.println("count: " + (full - 1) + " places at which the disk was full while a build wrote");
    }
}
