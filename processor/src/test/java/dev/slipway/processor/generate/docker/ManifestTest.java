package dev.slipway.processor.generate.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stage {@code files} looks for what a jar loses because Java starts a class of it. It runs here, on real jars. */
class ManifestTest {

    private static final String OPENS = "\"--add-opens=java.base/java.lang=ALL-UNNAMED\"";
    private static final String FINE = "exit 0\n";

    /** A command about the jar: its lines up to one that does not go on. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^RUN ((?:.*\\\\\n)*.*\n)");

    @TempDir
    private Path directory;

    private final Manifest manifest = new Manifest();
    private Project project;

    @BeforeEach
    void makeProject() {
        Tool.need("unzip");
        project = new Project(directory);
        set("Manifest-Version", "1.0");
    }

    @Test
    void aJarWithoutAttributesIsFine() throws IOException {
        service("");

        assertThat(said()).isEqualTo(FINE);
    }

    @Test
    void aJarWithoutAManifestIsFine() throws IOException {
        service("");
        manifest.getMainAttributes().clear();

        assertThat(said()).endsWith(FINE);
    }

    @Test
    void anAttributeStopsTheBuildAndIsShown() throws IOException {
        set("Add-Opens", "java.base/java.lang java.base/java.util");
        set("Add-Exports", "java.desktop/sun.awt");
        service("");

        assertThat(said())
                .contains("Add-Opens: java.base/java.lang java.base/java.util")
                .contains("Add-Exports: java.desktop/sun.awt")
                .contains("The manifest of shop-1.4.jar says that. Write it as jvmOptions of @ContainerImage:\n")
                .endsWith("exit 1\n");
    }

    @Test
    void theCaseOfAnAttributeDoesNotMatter() throws IOException {
        set("add-opens", "java.base/java.lang");
        service("");

        assertThat(said()).contains("add-opens: java.base/java.lang").endsWith("exit 1\n");
    }

    @Test
    void whoHasWrittenThemIsNotStopped() throws IOException {
        set("Add-Opens", "java.base/java.lang java.base/java.util");
        set("Add-Exports", "java.desktop/sun.awt");
        set("Launcher-Agent-Class", "com.acme.Agent");
        service("jvmOptions = {" + OPENS + ", \"-Xss1m\", \"--add-opens=java.base/java.util=ALL-UNNAMED,com.acme\","
                + " \"--add-exports=java.desktop/sun.awt=ALL-UNNAMED\", \"-javaagent:/app/app.jar\"}");

        assertThat(said()).isEqualTo(FINE);
    }

    @Test
    void whoHasWrittenOneKindIsToldOfTheOther() throws IOException {
        set("Add-Opens", "java.base/java.lang");
        set("Launcher-Agent-Class", "com.acme.Agent");
        service("jvmOptions = {" + OPENS + "}");

        assertThat(said()).startsWith("Launcher-Agent-Class: com.acme.Agent").doesNotContain("Add-Opens");
    }

    /** Before Java 22 the attribute means nothing, also where Java starts the jar. */
    @Test
    void onlyNewerReleasesKnowAccessToNativeCode() throws IOException {
        set("Enable-Native-Access", "ALL-UNNAMED");
        service("javaVersion = 21");
        assertThat(said()).isEqualTo(FINE);

        service("javaVersion = 25");
        assertThat(said()).startsWith("Enable-Native-Access: ALL-UNNAMED").endsWith("exit 1\n");

        service("javaVersion = 25, jvmOptions = \"--enable-native-access=ALL-UNNAMED\"");
        assertThat(said()).isEqualTo(FINE);
    }

    @Test
    void aServiceOfTheModuleNeedsAFile() throws IOException {
        project.source("""
                module com.acme {
                    requires static dev.slipway.annotations;
                    uses com.acme.Orders.Tax;
                    provides com.acme.Orders.Tax with com.acme.Orders.NoTax;
                }
                """);
        Path orders = source("");
        assertThat(project.compile().errors()).isEmpty();
        String dockerfile = project.deployed().get("orders/Dockerfile");
        assertThat(project.compile(CompilerUnderTest.JAVAC, List.of(orders)).errors())
                .isEmpty();

        assertThat(project.deployed()).containsEntry("orders/Dockerfile", dockerfile);
        assertThat(said())
                .contains("\nMETA-INF/services/com.acme.Orders$Tax, with a line for each class")
                .endsWith("exit 1\n");
        assertThat(said("META-INF/services/com.acme.Orders$Tax")).isEqualTo(FINE);
    }

    private void set(String name, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(name), value);
    }

    private void service(String members) {
        source(members);
        assertThat(project.compile().errors()).isEmpty();
    }

    private Path source(String members) {
        return project.source("""
                package com.acme;

                @dev.slipway.annotations.ContainerImage(%s)
                public class Orders {
                    public static void main(String[] args) {}

                    public interface Tax {}

                    public static class NoTax implements Tax {}
                }
                """.formatted(members));
    }

    /** What the commands about the jar say in the directory of the jar, one after the other. */
    private String said(String... entries) throws IOException {
        Path jar = directory.resolve("app.jar");
        try (var file = new JarOutputStream(Files.newOutputStream(jar))) {
            if (!manifest.getMainAttributes().isEmpty()) {
                file.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                manifest.write(file);
            }
            file.putNextEntry(new ZipEntry("com/acme/Orders.class"));
            for (String entry : entries) {
                file.putNextEntry(new ZipEntry(entry));
            }
        }
        String commands = COMMAND.matcher(project.deployed().get("orders/Dockerfile"))
                .results()
                .map(command -> command.group(1))
                .filter(command -> (command.contains(" app.jar") || command.contains("/tmp/entries"))
                        && !command.startsWith("--mount"))
                .map(command -> "(" + command.replace("\\\n", "").replace("/tmp/", directory + "/") + ")")
                .collect(Collectors.joining(" && "));
        return Tool.need("sh").says("-c", "cd " + directory + "\n" + commands + "\necho exit $?");
    }
}
