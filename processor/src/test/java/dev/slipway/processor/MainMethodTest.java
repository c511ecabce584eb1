package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slipway accepts the {@code main} that {@code java} starts, and no other. */
class MainMethodTest {

    /** One service per entry: its name, and the rest of its declaration. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("Classic", "{ public static void main(String[] args) { said(); } }"),
            Map.entry("Variable", "{ public static void main(String... args) { said(); } }"),
            Map.entry("Inherits", "extends Parent {}"),
            Map.entry("Near", "{ static void main(String[] args) { said(); } }"),
            Map.entry("Protected", "{ protected static void main(String[] args) { said(); } }"),
            Map.entry("Bare", "{ static void main() { said(); } }"),
            Map.entry("OfObject", "{ void main(String[] args) { said(); } }"),
            Map.entry("BareOfObject", "{ void main() { said(); } }"),
            Map.entry(
                    "Both",
                    "{ void main() { throw new Error(); } public static void main(String[] args) { said(); } }"),
            Map.entry("BothOfObject", "{ void main() { throw new Error(); } void main(String[] args) { said(); } }"),
            Map.entry("InheritsOfObject", "extends ParentOfObject {}"),
            Map.entry("OfInterface", "implements Starts {}"),
            Map.entry("Private", "{ private static void main(String[] args) { said(); } }"),
            Map.entry("PrivateAndBare", "{ private static void main(String[] args) {} void main() { said(); } }"),
            Map.entry("Returns", "{ public static int main(String[] args) { said(); return 0; } }"),
            Map.entry("ReturnsAndBare", "{ static int main(String[] args) { return 0; } void main() { said(); } }"),
            Map.entry("TakesList", "{ static void main(java.util.List<String> args) { said(); } }"),
            Map.entry("NoConstructor", "{ NoConstructor(int i) {} void main() { said(); } }"),
            Map.entry("HiddenConstructor", "{ private HiddenConstructor() {} void main() { said(); } }"),
            Map.entry("Nothing", "{}"));

    private static final String HELPERS = """
            package com.acme;

            class Says { static void said() { System.out.println("ran"); } }
            class Parent extends Says { public static void main(String[] args) { said(); } }
            class ParentOfObject extends Says { void main(String[] args) { said(); } }
            interface Starts { default void main() { Says.said(); } }
            """;

    @TempDir
    Path directory;

    static List<Jdk> jdks() {
        return Jdk.all().stream()
                .filter(jdk -> List.of(17, 21, 25).contains(jdk.release()))
                .toList();
    }

    private static String declaration(String name, String rest) {
        return "class " + name + (rest.startsWith("extends") ? " " : " extends Says ") + rest + "\n";
    }

    /** All forms as services in one module. */
    private Project services(String name, String annotations) {
        var project = new Project(directory.resolve(name));
        project.write("src/com/acme/Says.java", HELPERS);
        FORMS.forEach((form, rest) -> project.write(
                "src/com/acme/" + form + ".java",
                "package com.acme;\n\nimport dev.slipway.annotations.*;\n\n" + annotations + declaration(form, rest)));
        return project;
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void whatJavaStartsIsAccepted(Jdk jdk) {
        Project project = services("forms", "@ContainerImage(publish = {}, javaVersion = " + jdk.release() + ")\n");
        var refused = new ArrayList<String>();
        for (var message : project.compile().messages()) {
            if (message.problem().equals("main-method")) {
                refused.add(message.file().replace(".java", ""));
            } else {
                assertThat(message.isError()).as("%s", message).isFalse();
            }
        }

        Project classes = services("classes", "");
        classes.argument("-proc:none");
        assertThat(classes.compile().errors()).isEmpty();
        var started = new TreeMap<String, Boolean>();
        FORMS.keySet()
                .forEach(form -> started.put(
                        form, start(jdk, classes, "com.acme." + form).equals("ran\n")));

        System.out.println("Forms of main that Java " + jdk.release() + " starts: " + started);
        assertThat(started)
                .allSatisfy((form, starts) ->
                        assertThat(refused.contains(form)).as(form).isEqualTo(!starts));
        assertThat(started.get("Classic")).isTrue();
        assertThat(started.get("Private")).isFalse();
    }

    /** A launcher calls them like any Java code, on any release. */
    @Test
    void theLauncherCallsEachForm() {
        Project project =
                services("launched", "@ContainerImage(publish = {}, javaVersion = 25)\n@DependsOn(Cache.class)\n");
        project.source("package com.acme;\n\n@dev.slipway.annotations.Redis\ninterface Cache {}\n");
        project.compile().messages().stream()
                .filter(message -> message.isError())
                .forEach(
                        message -> delete(project.root().resolve("src/com/acme").resolve(message.file())));

        assertThat(project.compile().errors()).isEmpty();

        List<String> launchers = FileTree.under(project.generatedSources(), "Launcher.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        assertThat(launchers).contains("OfObjectLauncher", "BareLauncher", "BareOfObjectLauncher", "NearLauncher");
        assertThat(launchers)
                .allSatisfy(launcher -> assertThat(start(Jdk.running(), project, "com.acme." + launcher))
                        .isEqualTo("ran\n"));
    }

    /** A public class in another package has a main that only that package may call. */
    @Test
    void aMainOfAnotherPackageMustBePublicWhereALauncherCallsIt() {
        var project = new Project(directory);
        project.source("""
                package com.acme.start;

                public class Far {
                    public static class Near { Near() {} public void main() {} }
                    public static class Open { public Open() {} public void main() {} }
                    static void main() {}
                }
                """);
        project.source("""
                package com.acme;

                import com.acme.start.Far;
                import dev.slipway.annotations.*;

                interface Shop {
                    @Redis
                    class Cache {}

                    @ContainerImage(publish = {}, javaVersion = 25, main = Far.class)
                    @DependsOn(Cache.class)
                    class Orders {}

                    @ContainerImage(publish = {}, javaVersion = 25, main = Far.Near.class)
                    @DependsOn(Cache.class)
                    class Stock {}

                    @ContainerImage(publish = {}, javaVersion = 25, main = Far.Open.class)
                    @DependsOn(Cache.class)
                    class Mail {}

                    @ContainerImage(publish = {}, javaVersion = 25, main = Far.class)
                    class Alone {}
                }
                """);

        assertThat(project.compile().messages().stream()
                        .filter(message -> message.isProblem())
                        .map(message -> message.problem() + " " + message.line()))
                .containsExactly("main-access 10", "main-access 14");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(Jdk jdk, Project project, String type) {
        try {
            Process java = new ProcessBuilder(
                            jdk.program("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            project.classOutput().toString(),
                            type)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
