package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slipway with the real Lombok and MapStruct on one processor path, and twice in one class loader. */
class OtherProcessorsTest {

    private static final String SERVICE = """
            package com.acme;

            import dev.slipway.annotations.*;

            @ContainerImage(port = 8081, publish = {})
            @HealthCheck
            """;

    @TempDir
    Path directory;

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static List<Path> withLombokAndMapStruct() {
        return classPath().stream()
                .filter(entry -> entry.toString().matches(".*(lombok|mapstruct).*"))
                .toList();
    }

    private Project project(String name) {
        var project = new Project(directory.resolve(name));
        project.source(SERVICE + """
                @lombok.RequiredArgsConstructor @lombok.Getter
                public class Orders {
                    private final int port;
                    public static void main(String[] args) {
                        var view = org.mapstruct.factory.Mappers.getMapper(OrderMapper.class).view(new Order("1", 2));
                        System.out.println(new Orders(OrdersSettings.PORT).getPort() + view.getId() + view.getAmount());
                    }
                }
                """);
        project.source("""
                package com.acme;

                @lombok.Value
                public class Order {
                    String id;
                    int amount;
                }
                """);
        project.source("""
                package com.acme;

                @lombok.Data
                public class OrderView {
                    private String id;
                    private int amount;
                }
                """);
        project.source("""
                package com.acme;

                @org.mapstruct.Mapper
                public interface OrderMapper {
                    OrderView view(Order order);
                }
                """);
        return project;
    }

    /** The output for the same service without other processors. */
    private Project alone() {
        var alone = new Project(directory.resolve("alone"));
        alone.source(SERVICE + "public class Orders {\n    public static void main(String[] args) {}\n}\n");
        assertThat(alone.compile().success()).isTrue();
        return alone;
    }

    /** Each processor as the first one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theOrderOnTheProcessorPathDoesNotMatter(int first) {
        var path = new ArrayList<>(classPath());
        path.removeIf(entry -> entry.toString().matches(".*(ecj|archunit).*"));
        Collections.rotate(path, path.size() / 3 * first);
        // MapStruct claims no annotation.
        var project = with(path, project("together")).argument("-Xlint:all,-processing", "-Werror");

        var compiled = project.compile();

        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        var alone = alone();
        assertThat(project.deployed()).isEqualTo(alone.deployed());
        assertThat(project.classOutput().resolve("com/acme/OrderMapperImpl.class"))
                .exists();
        assertThat(FileTree.read(project.generatedSources()))
                .containsAllEntriesOf(FileTree.read(alone.generatedSources()));

        // Without -Werror, because javac warns of Slipway's options if Slipway has nothing to do.
        var part = with(path, new Project(project.root()));
        for (Path source : FileTree.under(project.root().resolve("src"), ".java")) {
            assertThat(part.compile(CompilerUnderTest.JAVAC, List.of(source)).errors())
                    .as("%s", source)
                    .isEmpty();
            assertThat(project.deployed()).as("%s", source).isEqualTo(alone.deployed());
        }
    }

    private static Project with(List<Path> processorPath, Project project) {
        return project.processorPath(processorPath)
                .argument("-cp", project.classOutput() + File.pathSeparator + classPathOfTheProject());
    }

    private static String classPathOfTheProject() {
        var entries = new ArrayList<Path>(withLombokAndMapStruct());
        entries.add(Project.annotations());
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    /** Generates a service for each deprecated class. */
    private static final class ServiceMaker extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("java.lang.Deprecated");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element seed : round.getElementsAnnotatedWith(Deprecated.class)) {
                String name = "Made" + seed.getSimpleName();
                try (var out = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme." + name, seed)
                        .openWriter()) {
                    out.write(SERVICE + "class " + name + " {\n    public static void main(String[] args) { int p = "
                            + name + "Settings.PORT; }\n}\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedServiceIsInTheStackWhicheverFilesAreCompiled(CompilerUnderTest compiler) throws IOException {
        var project = new Project(directory);
        Path seed = project.source("package com.acme;\n\n@Deprecated\nclass Seed {}\n");
        Path other = project.source("package com.acme;\n\n@Deprecated\nclass Other {}\n");
        Path orders = project.source(SERVICE + "@DependsOn(MadeSeed.class)\nclass Orders {\n"
                + "    public static void main(String[] args) {}\n}\n");
        project.processor(new ServiceMaker()).option("slipway.stack", "shop");
        assertThat(project.compile(compiler).errors()).isEmpty();
        var whole = project.deployed();
        assertThat(whole).containsKeys("made-seed/Dockerfile", "made-other/Dockerfile", "orders/Dockerfile");

        for (List<Path> part :
                List.of(List.of(orders), List.of(seed), List.of(other), List.of(seed, other), List.of(orders, other))) {
            var again = new Project(directory).processor(new ServiceMaker());
            forget(part, again);
            assertThat(again.compile(compiler, part).errors()).as("%s", part).isEmpty();
            assertThat(again.deployed()).as("%s", part).isEqualTo(whole);
        }
    }

    /** Deletes what was generated for a class, as Eclipse does before it compiles the class again. */
    private static void forget(List<Path> sources, Project project) throws IOException {
        for (Path source : sources) {
            String made = "Made" + source.getFileName().toString().replace(".java", "");
            for (Path old : FileTree.under(project.root().resolve("target"), "")) {
                if (old.getFileName().toString().startsWith(made)) {
                    Files.delete(old);
                }
            }
        }
    }

    @Test
    void compilesInOneJvmAndClassLoaderDoNotKnowOfEachOther() throws Exception {
        var builds = Executors.newFixedThreadPool(2);
        try {
            for (int time = 0; time < 3; time++) {
                var tasks = new ArrayList<Callable<Project>>();
                for (String name : List.of("Stock", "Kiosk")) {
                    tasks.add(() -> compiled(name));
                }
                for (var done : builds.invokeAll(tasks)) {
                    Project project = done.get();
                    String other = project.root().endsWith("Stock") ? "kiosk" : "stock";
                    assertThat(project.deployed()).hasSize(9);
                    assertThat(project.deployed().values())
                            .allSatisfy(text -> assertThat(text.toLowerCase(java.util.Locale.ROOT))
                                    .doesNotContain(other));
                }
            }
        } finally {
            builds.shutdown();
        }
    }

    private Project compiled(String name) {
        var project = new Project(directory.resolve(name)).option("slipway.stack", "shop");
        project.source(SERVICE + "class " + name + " {\n    public static void main(String[] args) {}\n}\n");
        assertThat(project.compile().success()).isTrue();
        return project;
    }
}
