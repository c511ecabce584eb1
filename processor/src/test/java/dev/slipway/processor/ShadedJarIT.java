package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get. */
class ShadedJarIT {

    private static final Path JAR = Path.of(System.getProperty("slipway.jar"));

    @TempDir
    Path directory;

    @Test
    void theJarIsSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(1_100_000);
    }

    @Test
    void nothingInItCanClashWithAnotherProcessorOfTheBuild() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()))
                    .allMatch(name -> name.startsWith("dev/slipway/processor/")
                            || name.startsWith("dev/slipway/templates/")
                            || name.startsWith("META-INF/"))
                    .noneMatch(name -> name.contains("module-info") || name.startsWith("META-INF/versions/"))
                    .contains("META-INF/LICENSE");
        }
    }

    @Test
    void noClassThatAnotherOneNeedsWasLeftOut() {
        var said = new StringWriter();
        var to = new PrintWriter(said);
        int code = ToolProvider.findFirst("jdeps").orElseThrow().run(to, to, "--missing-deps", JAR.toString());
        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
    }

    @Test
    void compilersAndGradleFindTheProcessor() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/services/javax.annotation.processing.Processor"))
                    .isEqualToIgnoringWhitespace("dev.slipway.processor.SlipwayProcessor");
            assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors"))
                    .isEqualToIgnoringWhitespace("dev.slipway.processor.SlipwayProcessor,aggregating");
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.slipway.processor");
        }
    }

    @Test
    void javacRunsItFromTheProcessorPath() throws Exception {
        var project = new Project(directory);
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage
                @HealthCheck
                class Orders {
                    public static void main(String[] args) {}
                }
                """);
        Files.createDirectories(project.classOutput());
        Process javac = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        Project.annotations().toString(),
                        "-processorpath",
                        JAR.toString(),
                        "-d",
                        project.classOutput().toString(),
                        "-Aslipway.deployDirectory=" + project.deploy(),
                        "-Aslipway.jar=" + directory.resolve("target/orders.jar"),
                        "-Aslipway.stack=shop",
                        "-Aslipway.version=1",
                        directory.resolve("src/com/acme/Orders.java").toString()))
                .redirectErrorStream(true)
                .start();

        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(javac.waitFor()).as(said).isZero();
        assertThat(said).contains("Slipway: 1 service, 6 files in ");
        assertThat(project.deployed()).containsKeys("compose.yaml", "orders/Dockerfile");
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
