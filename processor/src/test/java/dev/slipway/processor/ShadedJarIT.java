package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The jar that users get. */
class ShadedJarIT {

    private static final Path JAR = Path.of(System.getProperty("slipway.jar"));

    private static final Pattern SHADED = Pattern.compile("(dev/slipway/processor/shaded/\\w+)/");

    @TempDir
    Path directory;

    /** The pages that messages name are 77 KB of it. */
    @Test
    void theJarIsSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(1_200_000);
    }

    @Test
    void nothingInItCanClashWithAnotherProcessorOfTheBuild() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()))
                    .allMatch(name -> name.startsWith("dev/slipway/processor/")
                            || name.startsWith("dev/slipway/templates/")
                            || name.startsWith("META-INF/"))
                    .noneMatch(name -> name.contains("module-info") || name.startsWith("META-INF/versions/"))
                    .contains("META-INF/LICENSE", "META-INF/slipway/docs/problems.md");
        }
    }

    /** In three ways, because tools look for different ones: an SBOM, files of Maven, and a text for people. */
    @Test
    void theLibrariesInItAreListed() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            String bom = text(jar, jar.getManifest().getMainAttributes().getValue("Sbom-Location"));
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(bom);
            List<Map<?, ?>> components = ((List<?>) read.get("components"))
                    .stream().<Map<?, ?>>map(component -> (Map<?, ?>) component).toList();
            String libraries = text(jar, "META-INF/THIRD-PARTY.txt");

            assertThat(components).hasSize(packages(jar).size()).allSatisfy(component -> {
                String version = String.valueOf(component.get("version"));
                String name = component.get("name") + "-" + version + ".jar";
                assertThat(System.getProperty("java.class.path")).contains(File.separator + name);
                assertThat(text(
                                jar,
                                "META-INF/maven/" + component.get("group") + "/" + component.get("name")
                                        + "/pom.properties"))
                        .contains("version=" + version);
                assertThat(libraries)
                        .contains(
                                " " + version + "\n    " + component.get("group") + ":" + component.get("name") + "\n");
            });
            assertThat(packages(jar)).allSatisfy(shaded -> assertThat(libraries).contains("in " + shaded + "\n"));
        }
    }

    /** The names of the libraries' packages. */
    private static Set<String> packages(JarFile jar) {
        var packages = new TreeSet<String>();
        jar.stream()
                .map(entry -> SHADED.matcher(entry.getName()))
                .filter(Matcher::lookingAt)
                .forEach(found -> packages.add(found.group(1).replace('/', '.')));
        return packages;
    }

    @Test
    void theAnnotationsHaveTheirLicenceToo() throws IOException {
        try (var jar = new JarFile(Project.annotations().toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../LICENSE")));
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
        assertThat(said).contains("Slipway: 1 service, 8 files in ");
        assertThat(project.deployed()).containsKeys("compose.yaml", "orders/Dockerfile");
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
