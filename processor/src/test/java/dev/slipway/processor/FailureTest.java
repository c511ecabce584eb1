package dev.slipway.processor;

import static dev.slipway.processor.testing.ChangedEnvironment.answering;
import static dev.slipway.processor.testing.ChangedEnvironment.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.slipway.processor.testing.ChangedEnvironment;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Full disks and mistakes of Slipway itself: one message, and the old output stays. */
class FailureTest {

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void twoServices() {
        project = new Project(directory.resolve("shop"));
        service("Orders", "");
        service("Till", "(publish = {})");
    }

    private void service(String name, String members) {
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage%s
                @HealthCheck
                class %s {
                    public static void main(String[] args) {}
                }
                """.formatted(members, name));
    }

    private static void assertOneClearMessage(Compiled compiled, String problem) {
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problems()).as("%s", compiled.messages()).containsExactly(problem);
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains("No space left on device")
                        .doesNotContain("Exception", "\tat "));
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatTheCompilerCannotWriteIsNoMistakeOfSlipways(CompilerUnderTest compiler) {
        project.write("target/generated-sources/com", "a file where a directory should be");

        var compiled = project.compile(compiler);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problems()).as("%s", compiled.messages()).containsExactly("class-output-failed");
        assertThat(compiled.messages().toString()).doesNotContain("Exception", "internal error", "\tat ");
        assertThat(project.deploy()).doesNotExist();
    }

    @Test
    void aFileWhereAServiceNeedsADirectory() {
        project.write("target/deploy/till", "mine");

        var compiled = project.compile();

        assertThat(compiled.problems()).containsExactly("deploy-directory-failed");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains(project.deploy().resolve("till") + " exists and is not a directory")
                        .doesNotContain("Exception"));
        assertThat(project.deployed()).containsOnlyKeys("till");
    }

    @ParameterizedTest
    @EnumSource
    void aFileWhereTheIndexNeedsADirectory(CompilerUnderTest compiler) {
        project.write("target/classes/META-INF/slipway", "a file");

        var compiled = project.compile(compiler);

        assertThat(compiled.problems()).as("%s", compiled.messages()).containsExactly("class-output-failed");
        assertThat(compiled.errors()).singleElement().asString().doesNotContain("Exception", "\tat ");
        assertThat(project.deploy()).doesNotExist();
    }

    /** Mounts a small file system, which needs root and Linux. */
    @Test
    void aFileSystemWithoutRoom() throws Exception {
        Path disk = Files.createDirectories(directory.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=256k", "slipway", disk.toString()))
                .as("mount")
                .isTrue();
        try {
            project.option("slipway.deployDirectory", disk.resolve("deploy").toString());
            assertThat(project.compile().success()).isTrue();
            var before = project.deployed();
            Path filler = disk.resolve("filler");
            fill(filler);
            service("Orders", "(port = 9000)");
            service("Stock", "(publish = {})");

            assertOneClearMessage(project.compile(), "deploy-directory-failed");
            assertThat(project.deployed()).isEqualTo(before);

            Files.delete(filler);
            assertThat(project.compile().success()).isTrue();
            assertThat(project.deployed()).containsKey("stock/Dockerfile");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static void fill(Path file) {
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1024; i++) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void upDoesNotStartAMixture() throws Exception {
        project.compile();
        Files.writeString(project.deploy().resolve(".slipway-lock"), "!");

        Process up = new ProcessBuilder("sh", project.deploy().resolve("up.sh").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(up.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(up.waitFor()).isEqualTo(1);
        assertThat(said)
                .isEqualTo("error: a build is writing these files, or was interrupted while it did. Build again.\n");
        assertThat(project.compile().notes()).singleElement().asString().endsWith("0 changed");
        assertThat(project.deploy().resolve(".slipway-lock")).isEmptyFile();
    }

    /** The Filer of the compiler makes Slipway fail at one class. */
    private static ProcessingEnvironment mistaken(ProcessingEnvironment environment) {
        Filer filer = changed(Filer.class, environment.getFiler(), (method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].toString().contains("Till")) {
                throw new IllegalStateException("no such state");
            }
            return Optional.empty();
        });
        return changed(ProcessingEnvironment.class, environment, answering("getFiler", filer));
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeOfSlipwaysNamesTheServiceAndAsksForAReport(CompilerUnderTest compiler) {
        var compiled =
                project.only(new ChangedEnvironment(FailureTest::mistaken)).compile(compiler);

        assertThat(compiled.errors()).singleElement().satisfies(error -> {
            assertThat(error.text())
                    .startsWith("[slipway] internal error at com.acme.Till, which is a bug in Slipway: "
                            + "java.lang.IllegalStateException: no such state")
                    .contains("Please report it with the output of -Aslipway.verbose=true.")
                    .doesNotContain("\tat ");
            assertThat(error.file()).isEqualTo("Till.java");
            assertThat(error.line()).isEqualTo(7);
        });
        assertThat(project.deploy()).doesNotExist();
    }

    @Test
    void theReportHasTheStackTrace() {
        var compiled = project.only(new ChangedEnvironment(FailureTest::mistaken))
                .option("slipway.verbose", "true")
                .compile();

        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("Please report it:\n", "ServiceClasses"));
    }
}
