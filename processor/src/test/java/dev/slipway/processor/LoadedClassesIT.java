package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many classes Slipway makes javac load, which is most of what it costs: what it does with them takes less time.
 * The count depends on the JDK and on nothing else, where a time would depend on the machine.
 */
class LoadedClassesIT {

    private static final Path JAR = Path.of(System.getProperty("slipway.jar"));

    private static final String SERVICE = """
        package com.acme;

        import dev.slipway.annotations.*;

        @ContainerImage
        @HealthCheck
        class Orders {
            public static void main(String[] args) {}
        }
        """;

    private static final String NO_SERVICE = "package com.acme;\n\n@Deprecated\nclass Orders {}\n";

    /** Says what it supports by methods: read from annotations it would load 60 classes of reflection. */
    private static final String NOOP = """
        package com.acme.noop;

        import java.util.Set;
        import javax.annotation.processing.*;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.TypeElement;

        public final class Noop extends AbstractProcessor {
            public Set<String> getSupportedAnnotationTypes() { return Set.of("%s"); }
            public Set<String> getSupportedOptions() { return Set.of(); }
            public SourceVersion getSupportedSourceVersion() { return SourceVersion.latestSupported(); }
            public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
                return false;
            }
        }
        """;

    private static final Pattern ROOM = Pattern.compile("dev\\.slipway\\.processor\\.backing\\.\\w+\\.\\w+.*");

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    /** Against a processor that javac calls for every module, so that javac's own part is in both numbers. */
    @Test
    void oneServiceLoadsFewClasses() throws Exception {
        project.source(SERVICE);

        int noop = loadedClasses(noop("*")).size();
        int slipway = loadedClasses(JAR).size();

        System.out.println("Classes that javac loads for one service: " + noop + " with a processor that does nothing, "
                + slipway + " with Slipway");
        assertThat(slipway - noop).isLessThanOrEqualTo(900);
    }

    /**
     * Against a processor of an annotation that is not there: javac makes it and asks what it supports, and that is
     * all. One that supports everything is called as well, which would hide some classes of ours behind javac's.
     */
    @Test
    void withoutAnAnnotationHardlyAClassIsLoaded() throws Exception {
        project.source(NO_SERVICE);

        int noop = loadedClasses(noop("com.acme.Absent")).size();
        int slipway = loadedClasses(JAR).size();

        System.out.println("Classes that javac loads without a service: " + noop
                + " with a processor that does nothing, " + slipway + " with Slipway");
        assertThat(slipway - noop).isLessThanOrEqualTo(10);
    }

    /** What is only so for a kind of backing service costs nothing where there is no server of that kind. */
    @Test
    void onlyTheKindsOfServersInTheModuleAreLoaded() throws Exception {
        project.source(SERVICE);

        assertThat(loadedClasses(JAR)).noneMatch(name -> ROOM.matcher(name).matches());

        project.source(SERVICE.replace("@HealthCheck", "@HealthCheck\n@Redis"));

        assertThat(loadedClasses(JAR, "-Aslipway.operatorDirectory=" + directory.resolve("deploy")))
                .filteredOn(name -> ROOM.matcher(name).matches())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev.slipway.processor.backing.redis."));
    }

    private List<String> loadedClasses(Path processorPath, String... options) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        Files.createDirectories(project.classOutput());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.add("-J-Xlog:class+load:file=" + log + "::filesize=0");
        command.addAll(List.of("-cp", Project.annotations().toString(), "-processorpath", processorPath.toString()));
        command.addAll(List.of("-d", project.classOutput().toString()));
        command.add("-Aslipway.deployDirectory=" + project.deploy());
        command.add("-Aslipway.jar=" + directory.resolve("target/orders.jar"));
        command.add("-Aslipway.stack=shop");
        command.add("-Aslipway.version=1");
        command.addAll(List.of(options));
        command.add(directory.resolve("src/com/acme/Orders.java").toString());
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(javac.waitFor()).as(said).isZero();
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.replaceAll(".*\\] | source: .*", ""))
                    .toList();
        }
    }

    /** A processor that does nothing, in a package and in a jar, since Slipway is too. */
    private Path noop(String annotations) throws IOException {
        Path source = project.write("noop/com/acme/noop/Noop.java", String.format(NOOP, annotations));
        Path classes = directory.resolve("noop");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        project.write("noop/META-INF/services/javax.annotation.processing.Processor", "com.acme.noop.Noop");
        Path jar = directory.resolve("noop.jar");
        var tool = java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
        String[] arguments = {
            "--create",
            "--file",
            jar.toString(),
            "-C",
            classes.toString(),
            "com/acme/noop/Noop.class",
            "-C",
            classes.toString(),
            "META-INF"
        };
        assertThat(tool.run(System.out, System.err, arguments)).isZero();
        return jar;
    }
}
