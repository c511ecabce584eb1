package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the deploy directory and its files. */
class DeployDirectoryTest {

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void oneService() {
        project = service(new Project(directory), "Orders", "");
    }

    static Project service(Project project, String name, String members) {
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage%s
                @HealthCheck
                class %s {
                    public static void main(String[] args) {}
                }
                """.formatted(members, name));
        return project;
    }

    @Test
    void theNoteCountsWhatChanged() {
        assertThat(project.compile().notes())
                .containsExactly("Slipway: 1 service, 8 files in target/deploy, 8 changed");
        assertThat(project.compile().notes())
                .containsExactly("Slipway: 1 service, 8 files in target/deploy, 0 changed");
        service(project, "Orders", "(port = 9000)");
        assertThat(project.option("slipway.verbose", "true").compile().notes())
                .containsExactly(
                        "Slipway: wrote orders/Dockerfile",
                        "Slipway: wrote .slipway-stack",
                        "Slipway: wrote compose.yaml",
                        "Slipway: wrote .env.example",
                        "Slipway: wrote up.sh",
                        "Slipway: wrote README.md",
                        "Slipway: compared with the last build in this directory,\n"
                                + "      - orders is no longer published at 127.0.0.1:8080\n"
                                + "      - orders is now published at 127.0.0.1:9000",
                        "Slipway: 1 service, 8 files in target/deploy, 6 changed");
        assertThat(project.option("slipway.quiet", "").compile().notes()).isEmpty();
    }

    @Test
    void anUnchangedFileIsNotRewritten() throws IOException {
        project.compile();
        var longAgo = FileTime.fromMillis(1_000_000);
        for (Path file : FileTree.under(project.deploy(), "")) {
            Files.setLastModifiedTime(file, longAgo);
        }

        service(project, "Orders", "(restart = RestartPolicy.ALWAYS)");
        project.compile();

        assertThat(Files.getLastModifiedTime(project.deploy().resolve("compose.yaml")))
                .isGreaterThan(longAgo);
        for (String path : List.of("orders/Dockerfile", "up.sh", "README.md")) {
            assertThat(Files.getLastModifiedTime(project.deploy().resolve(path)))
                    .as(path)
                    .isEqualTo(longAgo);
        }
    }

    @Test
    void aFileThatIsNoLongerGeneratedIsDeletedAndAForeignOneStays() throws IOException {
        service(project, "Till", "(publish = {})");
        project.compile();
        Path notes = Files.writeString(project.deploy().resolve("till/NOTES.txt"), "mine");
        Path kept = Files.writeString(project.deploy().resolve("kept.txt"), "mine");

        Files.delete(directory.resolve("src/com/acme/Till.java"));
        FileTree.delete(project.classOutput());
        project.compile();

        assertThat(project.deploy().resolve("till/Dockerfile")).doesNotExist();
        assertThat(notes).hasContent("mine");
        assertThat(kept).hasContent("mine");
    }

    @Test
    void aForeignFileInTheWayIsAProblemAndNothingIsWritten() throws IOException {
        Files.createDirectories(project.deploy());
        Path foreign = Files.writeString(project.deploy().resolve("README.md"), "mine");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("foreign-file");
        assertThat(compiled.errors().get(0).text()).contains(foreign.toString());
        assertThat(foreign).hasContent("mine");
        assertThat(project.deployed()).containsOnlyKeys("README.md");
    }

    @Test
    void aForeignFileWithTheVeryTextIsAdopted() throws IOException {
        project.compile();
        Files.delete(project.deploy().resolve(".slipway-files"));

        assertThat(project.compile().success()).isTrue();
        assertThat(project.deploy().resolve(".slipway-files")).content().contains("README.md");
    }

    @Test
    void aFileThatSomebodyDeletedComesBack() throws IOException {
        project.compile();
        Files.delete(project.deploy().resolve("up.sh"));

        project.compile();

        assertThat(project.deploy().resolve("up.sh")).exists();
    }

    @Test
    void aChangedListOfFilesCannotMakeSlipwayDeleteElsewhere() throws IOException {
        project.compile();
        Path precious = project.write("target/precious.txt", "mine");
        Path list = project.deploy().resolve(".slipway-files");
        Files.writeString(list, Files.readString(list) + "../precious.txt\n" + precious + "\n");

        assertThat(project.compile().success()).isTrue();
        assertThat(precious).hasContent("mine");
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsOneClearMessage() {
        project.write("target/deploy", "a file");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("deploy-directory-failed");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains(project.deploy().toString(), "exists and is not a directory")
                        .doesNotContain("Exception"));
    }

    @Test
    void aDirectoryInPlaceOfAFileIsForeign() throws IOException {
        Files.createDirectories(project.deploy().resolve("compose.yaml"));

        assertThat(project.compile().problems()).containsExactly("foreign-file");
    }

    @Test
    void aReadOnlyDirectoryIsOneClearMessage() throws IOException {
        project.compile();
        Path deploy = project.deploy();
        Files.setPosixFilePermissions(deploy, PosixFilePermissions.fromString("r-xr-xr-x"));
        // Root may write even to a read-only directory, but not to /proc.
        Path readOnly = Files.isWritable(deploy) ? Path.of("/proc/slipway/deploy") : deploy;
        var before = project.deployed();
        try {
            Compiled compiled = service(project, "Orders", "(port = 9000)")
                    .option("slipway.deployDirectory", readOnly.toString())
                    .compile();

            assertThat(compiled.problems()).containsExactly("deploy-directory-failed");
            assertThat(compiled.errors()).singleElement().asString().doesNotContain("Exception");
        } finally {
            Files.setPosixFilePermissions(deploy, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(project.option("slipway.deployDirectory", deploy.toString()).deployed())
                .isEqualTo(before);
    }

    @Test
    void aTestCompileWithTheSameOptionsWritesNothing() {
        project.compile();
        var before = project.deployed();
        var tests = service(new Project(directory), "Fake", "(publish = {})").classOutput("target/test-classes");

        Compiled compiled =
                tests.compile(CompilerUnderTest.JAVAC, List.of(directory.resolve("src/com/acme/Fake.java")));

        assertThat(compiled.success()).isTrue();
        assertThat(compiled.notes()).containsExactly("Slipway: left target/deploy as the main compile wrote it");
        assertThat(project.deployed()).isEqualTo(before);
    }

    @Test
    void aMainCompileTakesOverFromTests() {
        service(new Project(directory), "Orders", "")
                .classOutput("target/test-classes")
                .compile();

        assertThat(project.compile().notes()).singleElement().asString().endsWith("0 changed");
        assertThat(project.deploy().resolve(".slipway-files")).content().startsWith("owner: ../classes\n");
    }

    @Test
    void anotherModuleThatNamesTheSameDirectoryIsAProblem() {
        project.compile();
        var before = project.deployed();
        var other = service(new Project(directory.resolve("other")), "Payments", "")
                .option("slipway.deployDirectory", project.deploy().toString());

        Compiled compiled = other.compile();

        assertThat(compiled.problems()).containsExactly("deploy-directory-shared");
        assertThat(compiled.errors().get(0).text())
                .contains(project.classOutput().toString());
        assertThat(project.deployed()).isEqualTo(before);
    }

    @Test
    void aModuleThatIsGoneLosesItsDirectory() {
        project.compile();
        FileTree.delete(project.classOutput());
        var other = service(new Project(directory.resolve("other")), "Payments", "")
                .option("slipway.deployDirectory", project.deploy().toString());

        assertThat(other.compile().success()).isTrue();
        assertThat(project.deployed()).containsKey("payments/Dockerfile").doesNotContainKey("orders/Dockerfile");
    }

    @Test
    void filesAreReadableByContainersWhateverTheUmask() throws IOException {
        project.compile();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(project.deploy().resolve("compose.yaml"))))
                .isEqualTo("rw-r--r--");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(project.deploy().resolve("orders"))))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void aLinkWhereANewTextIsPreparedIsReplaced() throws IOException {
        project.compile();
        Path precious = project.write("precious.txt", "mine");
        Files.createSymbolicLink(project.deploy().resolve("orders/.Dockerfile.slipway-new"), precious);
        service(project, "Orders", "(port = 9000)");

        assertThat(project.compile().success()).isTrue();

        assertThat(precious).hasContent("mine");
        assertThat(project.deploy().resolve("orders/Dockerfile")).content().contains("EXPOSE 9000");
    }

    @Test
    void parallelBuildsWaitForEachOther() throws Exception {
        var builds = Executors.newFixedThreadPool(4);
        try {
            Callable<Compiled> build =
                    () -> service(new Project(directory), "Orders", "").compile();
            for (var done : builds.invokeAll(List.of(build, build, build, build))) {
                assertThat(done.get().problems()).isEmpty();
            }
        } finally {
            builds.shutdown();
        }
        assertThat(FileTree.under(project.deploy(), ".slipway-new")).isEmpty();
        assertThat(project.deployed()).hasSize(9);
    }
}
