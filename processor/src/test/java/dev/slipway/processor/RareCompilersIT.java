package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerProcess;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.Project;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar in rare compilers and with rare options: ajc, preview features, compact source files. */
class RareCompilersIT {

    /** Code with a preview feature of each release. */
    private static final Map<Integer, String> PREVIEWS = Map.of(
            17,
                    "Object all = args; System.out.println(switch (all) { case String[] texts -> \"ran\"; default -> 1; });",
            21, "int seen = 0; for (String _ : args) { seen++; } System.out.println(\"ran\" + seen);",
            25, "int size = args.length; if (size instanceof byte small) { System.out.println(\"ran\" + small); }");

    /** A JVM with the option for preview features loads the classes. */
    @TempDir
    Path directory;

    static List<Jdk> jdksOfImages() {
        return Jdk.all().stream()
                .filter(jdk -> PREVIEWS.containsKey(jdk.release()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jdksOfImages")
    void previewFeaturesAreSwitchedOnWhereTheClassesNeedThem(Jdk jdk) throws Exception {
        var project = new Project(directory.resolve("preview"));
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(port = %d)
                @HealthCheck
                final class Orders {
                    public static void main(String[] args) {
                        %s
                    }
                }
                """.formatted(unusedPort(), PREVIEWS.get(jdk.release())));
        CompilerProcess.javac(jdk, project)
                .arguments("--enable-preview", "--release", String.valueOf(jdk.release()))
                .arguments("-cp", Project.annotations().toString())
                .compile(FileTree.under(project.root().resolve("src"), ".java"));

        assertThat(project.deployed()
                        .get("orders/Dockerfile")
                        .lines()
                        .filter(line -> line.matches("(ENTRYPOINT|  CMD) .*")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"--enable-preview\""));
        assertThat(load("com.acme.Orders", jdk, project)).contains("UnsupportedClassVersionError");
        assertThat(load("com.acme.Orders", jdk, project, "--enable-preview")).startsWith("ran");
        assertThat(load("com.acme.OrdersHealthProbe", jdk, project, "--enable-preview"))
                .contains("ConnectException");
    }

    /** A port at which the probe finds no server. */
    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String load(String type, Jdk jdk, Project project, String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(jdk.program("java"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", project.classOutput().toString(), type));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Only the release of the compile loads its preview features. */
    @ParameterizedTest
    @MethodSource("dev.slipway.processor.ToolchainsIT#jdks")
    void previewFeaturesOnAnotherReleaseAreAProblem(Jdk jdk) {
        int other = jdk.release() == 21 ? 25 : 21;
        var project = new Project(directory.resolve("otherPreview"));
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(javaVersion = %d)
                final class Orders {
                    public static void main(String[] args) {}
                }
                """.formatted(other));

        String said = CompilerProcess.javac(jdk, project)
                .arguments("--enable-preview", "--release", String.valueOf(jdk.release()))
                .arguments("-cp", Project.annotations().toString())
                .fail(FileTree.under(project.root().resolve("src"), ".java"));

        assertThat(said).contains("Orders.java:5: error: [slipway:java-version] Java " + other + " does not load");
        assertThat(project.deploy()).doesNotExist();
    }

    /** The compiler of AspectJ closes the class loader of the processors before their last round. */
    @ParameterizedTest
    @MethodSource("dev.slipway.processor.ToolchainsIT#jdks")
    void theCompilerOfAspectJMakesTheSame(Jdk jdk) {
        var expected = ToolchainsIT.service(directory.resolve("javac"), false, false);
        expected.compile();
        var project = ToolchainsIT.service(directory.resolve("ajc"), false, false);
        project.write("src/com/acme/Log.aj", """
                package com.acme;

                aspect Log {
                    before(): execution(* main(..)) {
                        System.out.println("begins");
                    }
                }
                """);

        CompilerProcess.ajc(jdk, project)
                .arguments(
                        "-17", "-cp", Project.annotations() + File.pathSeparator + CompilerProcess.jar("aspectjtools"))
                .compile(FileTree.under(project.root().resolve("src"), ""));

        assertThat(project.output()).isEqualTo(expected.output());
    }

    /** javac does not find a class in a compact source file by its name. ECJ does, and makes the deployment. */
    @Test
    void aServiceInACompactSourceFileIsAProblemAtItsPlace() {
        for (Jdk jdk : Jdk.all().stream().filter(found -> found.release() >= 25).toList()) {
            var project = new Project(directory.resolve("compact"));
            project.write("src/Main.java", """
                    import dev.slipway.annotations.*;

                    @Resources
                    @ContainerImage
                    static class Orders {
                        public static void main(String[] args) {}
                    }

                    void main() {}
                    """);

            String said = CompilerProcess.javac(jdk, project)
                    .arguments("-cp", Project.annotations().toString())
                    .fail(FileTree.under(project.root().resolve("src"), ".java"));

            assertThat(said)
                    .contains("Main.java:3: error: [slipway:compact-source] Orders stands in")
                    .endsWith("\n1 error\n");
            assertThat(project.deploy()).doesNotExist();
        }
    }
}
