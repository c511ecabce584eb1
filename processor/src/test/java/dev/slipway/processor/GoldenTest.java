package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each directory below {@code golden/accepted}: sources, and all that Slipway makes of them, by both compilers. */
class GoldenTest {

    @TempDir
    Path directory;

    static Stream<Arguments> cases() {
        return Golden.cases("accepted").stream()
                .flatMap(path -> Stream.of(CompilerUnderTest.values())
                        .map(compiler -> Arguments.of(path.getFileName().toString(), compiler)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("cases")
    void outputIsAsAccepted(String name, CompilerUnderTest compiler) {
        Path golden = Golden.resources().resolve("accepted").resolve(name);
        var project = new Project(directory.resolve(name)).withSiteSources();
        FileTree.copy(golden.resolve("src"), project.root().resolve("src"));
        options(golden)
                .forEach((key, value) -> project.option(
                        key, value.replace("${root}", project.root().toString())));
        if (compiler == CompilerUnderTest.JAVAC) {
            project.argument("-Xlint:all", "-Werror");
        }

        var compiled = project.compile(compiler);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.success()).isTrue();
        var made = new TreeMap<String, String>();
        project.deployed().forEach((path, text) -> made.put("deploy/" + path, text));
        FileTree.read(project.generatedSources()).forEach((path, text) -> made.put("java/" + path, text));
        FileTree.read(project.classOutput().resolve("META-INF"))
                .forEach((path, text) -> made.put("classes/META-INF/" + path, text));
        Golden.assertTree(golden.resolve("expected"), made);
    }

    /** Options of the case that differ from those of {@link Project}: lines {@code key=value} in a file. */
    private static Map<String, String> options(Path golden) {
        var options = new TreeMap<String, String>();
        Path file = golden.resolve("options");
        if (Files.exists(file)) {
            FileTree.text(file).lines().forEach(line -> {
                int equals = line.indexOf('=');
                options.put(line.substring(0, equals), line.substring(equals + 1));
            });
        }
        return options;
    }
}
