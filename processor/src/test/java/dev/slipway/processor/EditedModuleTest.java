package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A module is built, edited, and compiled in part: the edited sources, with any others. The output is that of a full
 * build of the edited module in a new directory.
 */
class EditedModuleTest {

    private static final AtomicInteger SUBSETS = new AtomicInteger();

    private static final String MAIN = " {\n    public static void main(String[] args) {}\n}\n";

    /** A module in which services name constants, each other, and a server; two of them share a file. */
    private static final Map<String, String> MODULE = Map.of(
            "Ports", "interface Ports { int ORDERS = 8080; }\n",
            "Orders",
                    "@ContainerImage(port = Ports.ORDERS, publish = {})\n@HealthCheck\n@ScrapeMetrics\n@Postgres(version = \"17\")\n@DependsOn(Cache.class)\nclass Orders"
                            + MAIN,
            "Payments",
                    "@ContainerImage(publish = {})\n@HealthCheck\n@DependsOn({Orders.class, Cache.class})\nclass Payments"
                            + MAIN,
            "Cache", "@Redis\ninterface Cache {}\n",
            "Counters",
                    "@SuppressWarnings(\"slipway:memory-small\")\nclass Counters {\n"
                            + "@ContainerImage(name = \"first\", publish = {})\n@Resources(memory = \"64M\")\nstatic class First"
                            + MAIN
                            + "@ContainerImage(name = \"second\", publish = {})\nstatic class Second" + MAIN + "}\n");

    /** The edits of the module: the new text of each file, or null if it is deleted. */
    private static final Map<String, Map<String, String>> EDITS = new TreeMap<>(Map.of(
            "a member is changed",
            Map.of("Payments", MODULE.get("Payments").replace("@HealthCheck", "@HealthCheck(path = \"/up\")")),
            "an annotation is added",
            Map.of("Payments", "@ScrapeMetrics\n" + MODULE.get("Payments")),
            "an annotation is removed beside others",
            Map.of("Orders", MODULE.get("Orders").replace("@ScrapeMetrics\n", "")),
            "a constant is changed",
            Map.of("Ports", "interface Ports { int ORDERS = 9000; }\n", "Orders", MODULE.get("Orders") + "\n"),
            "a service is added",
            Map.of("Returns", "@ContainerImage(publish = {})\n@DependsOn(Orders.class)\nclass Returns" + MAIN),
            "a service is renamed",
            renamed(),
            "a service is removed",
            removed("Payments"),
            "a file of two services is removed",
            removed("Counters"),
            "the last annotation of a class is removed",
            Map.of("Payments", "class Payments" + MAIN),
            "a nested service is no longer one",
            Map.of(
                    "Counters",
                    MODULE.get("Counters").replace("@ContainerImage(name = \"second\", publish = {})\n", ""))));

    @TempDir
    Path directory;

    private static Map<String, String> removed(String name) {
        var edit = new TreeMap<String, String>();
        edit.put(name, null);
        return edit;
    }

    private static Map<String, String> renamed() {
        Map<String, String> edit = removed("Payments");
        edit.put("Billing", MODULE.get("Payments").replace("Payments", "Billing"));
        return edit;
    }

    static Stream<Arguments> edits() {
        return EDITS.keySet().stream()
                .flatMap(edit -> Stream.of(CompilerUnderTest.values()).map(compiler -> Arguments.of(edit, compiler)));
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("count: " + SUBSETS + " subsets of the files of edited modules were compiled, after "
                + EDITS.size() + " kinds of edits");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("edits")
    void anyPartWithTheEditGivesTheWholeOutput(String name, CompilerUnderTest compiler) throws IOException {
        Map<String, String> edit = EDITS.get(name);
        var whole = project("whole");
        edit(whole, edit);
        assertThat(whole.compile(compiler).errors()).isEmpty();
        var before = project("before");
        assertThat(before.compile(compiler).errors()).isEmpty();

        for (List<String> others : subsets(MODULE.keySet().stream()
                .sorted()
                .filter(file -> !edit.containsKey(file))
                .toList())) {
            // javac gets all sets; for ECJ, which runs the same code, the smallest and the largest are enough.
            if (compiler == CompilerUnderTest.ECJ && others.size() > 1 && others.size() < MODULE.size() - edit.size()) {
                continue;
            }
            Path root = directory.resolve("part" + SUBSETS.incrementAndGet());
            FileTree.copy(before.root(), root);
            var part = new Project(root);
            List<Path> files = new ArrayList<>(edit(part, edit));
            others.forEach(other -> files.add(source(part, other)));
            if (isCalled(files)) {
                var compiled = part.compile(compiler, files);
                assertThat(compiled.messages().stream().filter(message -> message.isProblem()))
                        .as("%s", files)
                        .isEmpty();
                assertThat(compiled.success())
                        .as("%s: %s", files, compiled.messages())
                        .isTrue();
                assertThat(part.deployed()).as("%s", files).isEqualTo(whole.deployed());
                assertThat(FileTree.read(part.classOutput().resolve("META-INF")))
                        .as("%s", files)
                        .isEqualTo(FileTree.read(whole.classOutput().resolve("META-INF")));
            } else {
                SUBSETS.decrementAndGet();
            }
            FileTree.delete(root);
        }
    }

    private Project project(String name) {
        var project = new Project(directory.resolve(name));
        MODULE.forEach((file, text) -> project.write(path(file), frame(text)));
        return project;
    }

    /** Edits as an IDE does: with a source it deletes its classes, including the generated ones. */
    private static List<Path> edit(Project project, Map<String, String> edit) throws IOException {
        var written = new ArrayList<Path>();
        for (var file : edit.entrySet()) {
            if (file.getValue() != null) {
                written.add(project.write(path(file.getKey()), frame(file.getValue())));
                continue;
            }
            Files.delete(source(project, file.getKey()));
            for (Path old : FileTree.under(project.root().resolve("target"), "")) {
                if (old.getFileName().toString().matches(file.getKey() + ".*\\.(class|java)")) {
                    Files.delete(old);
                }
            }
        }
        return written;
    }

    /** Whether the compiler calls Slipway: only if a file has one of its annotations. */
    private static boolean isCalled(List<Path> files) {
        return files.stream()
                .map(FileTree::text)
                .anyMatch(text -> text.contains("@ContainerImage") || text.contains("@Redis"));
    }

    private static List<List<String>> subsets(List<String> files) {
        var subsets = new ArrayList<List<String>>();
        for (int subset = 0; subset < 1 << files.size(); subset++) {
            var chosen = new ArrayList<String>();
            for (int i = 0; i < files.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(files.get(i));
                }
            }
            subsets.add(chosen);
        }
        return subsets;
    }

    private static String path(String file) {
        return "src/com/acme/" + file + ".java";
    }

    private static Path source(Project project, String file) {
        return project.root().resolve(path(file));
    }

    private static String frame(String text) {
        return "package com.acme;\n\nimport dev.slipway.annotations.*;\n\n" + text;
    }
}
