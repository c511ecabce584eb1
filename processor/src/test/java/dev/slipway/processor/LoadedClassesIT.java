package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.backing.BackingKind;
import dev.slipway.processor.backing.redis.RedisKind;
import dev.slipway.processor.editor.Suggestions;
import dev.slipway.processor.generate.grafana.GrafanaGenerator;
import dev.slipway.processor.generate.nginx.NginxFiles;
import dev.slipway.processor.report.Diagnostics;
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
 * How many classes Slipway makes javac load. That is most of its cost: the work itself takes less time. The count only
 * depends on the JDK, while a time would depend on the machine.
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

    private static final String SHOP = """
        package com.acme;

        import dev.slipway.annotations.*;

        class Orders {

            @ContainerImage(publish = "8080")
            @HealthCheck
            @ScrapeMetrics(library = MetricsLibrary.MICROMETER)
            @Slo(availability = 99.5)
            @DependsOn({Stock.class, Cache.class})
            @Postgres(version = "17")
            @Migration(command = "/usr/bin/true")
            static class Sales {
                public static void main(String[] args) {}
            }

            @ContainerImage(env = @Env(name = "TOKEN", secret = "token"), volumes = @Volume(name = "data", path = "/data"))
            @HealthCheck
            @ScrapeMetrics
            static class Stock {
                public static void main(String[] args) {}
            }

            @Redis
            interface Cache {}

            @ContainerImage
            @StaticSite(
                    source = "web",
                    runtimeEnv = "API_URL",
                    trustedProxies = {"10.0.0.0/8", "192.168.0.0/16"},
                    routes = {@Route(path = "/sales/", to = Sales.class), @Route(path = "/stock/", to = Stock.class)})
            interface Front {}

            @Stack(services = {Front.class, Sales.class, Stock.class})
            interface Shop {}
        }
        """;

    private static final String NO_SERVICE = "package com.acme;\n\n@Deprecated\nclass Orders {}\n";

    /** A processor that says by methods what it supports: reading annotations would load 60 classes of reflection. */
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

    /** The packages and classes that serve editors and programs only. */
    private static final List<String> ASKED_FOR = List.of(
            Suggestions.class.getPackageName() + ".",
            MemberCompletions.class.getName(),
            Diagnostics.class.getName(),
            Diagnostics.class.getPackageName() + ".Sarif",
            Diagnostics.class.getPackageName() + ".SourcePlace");

    /**
     * What the JDK makes while it runs, and what makes it: a newer JDK has other classes for the same call, and the
     * libraries of Slipway are compiled to such calls.
     */
    private static final Pattern MADE_AT_RUN_TIME = Pattern.compile("java\\.lang\\.invoke\\..*|.*/0x.*");

    /** A class in the room of a kind of server. */
    private static final Pattern ROOM =
            Pattern.compile(Pattern.quote(BackingKind.class.getPackageName()) + "\\.\\w+\\.\\w+.*");

    /** Lambdas of Slipway; those of libraries cannot be changed here. */
    private static final Pattern LAMBDA = Pattern.compile("dev\\.slipway\\.(?!processor\\.shaded).*\\$\\$Lambda.*");

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    /** Compared with a processor that javac calls for every module, so that javac's own part is in both numbers. */
    @Test
    void oneServiceLoadsFewClasses() throws Exception {
        project.source(SERVICE);

        long noop = withoutThoseMadeAtRunTime(loadedClasses(noop("*")));
        long slipway = withoutThoseMadeAtRunTime(loadedClasses(JAR));

        System.out.println("Classes that javac loads for one service: " + noop + " with a processor that does nothing, "
                + slipway + " with Slipway");
        assertThat(slipway - noop).isLessThanOrEqualTo(465);
    }

    /**
     * Compared with a processor of an absent annotation, which javac only creates and asks what it supports. A
     * processor that supports everything would also be called, which would hide some of Slipway's classes among
     * javac's.
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

    /** The code of a kind of backing service costs nothing in a module without such a server. */
    @Test
    void onlyTheKindsOfServersInTheModuleAreLoaded() throws Exception {
        project.source(SERVICE);

        assertThat(loadedClasses(JAR)).noneMatch(name -> ROOM.matcher(name).matches());

        project.source(SERVICE.replace("@HealthCheck", "@HealthCheck\n@Redis"));

        assertThat(loadedClasses(JAR, "-Aslipway.operatorDirectory=" + directory.resolve("deploy")))
                .filteredOn(name -> ROOM.matcher(name).matches())
                .isNotEmpty()
                .allMatch(name -> name.startsWith(RedisKind.class.getPackageName() + "."));
    }

    /**
     * A lambda is a class of its own, and the generated {@code equals} of a record loads some 60 classes when it is
     * first called. So code that runs in each compile has loops, and compares records by a name. A newer javac has
     * records of its own, which it compares.
     */
    @Test
    void whatRunsInEachCompileHasNoLambdasAndComparesNoRecords() throws Exception {
        project.withSiteSources().source(SHOP);

        List<String> noop = loadedClasses(noop("*"));
        List<String> loaded = loadedClasses(
                JAR,
                "-Aslipway.operatorDirectory=" + directory.resolve("deploy"),
                "-Aslipway.projectDirectory=" + project.root());

        assertThat(loaded)
                .filteredOn(name -> !noop.contains(name))
                .contains(GrafanaGenerator.class.getName(), NginxFiles.class.getName())
                .doesNotContain("java.lang.runtime.ObjectMethods")
                .noneMatch(name -> LAMBDA.matcher(name).matches());
    }

    /** What serves editors and programs is nothing that a compile pays for. */
    @Test
    void whatNobodyAsksForIsNotLoaded() throws Exception {
        project.source(SERVICE);

        assertThat(loadedClasses(JAR))
                .contains(SlipwayProcessor.class.getName())
                .noneMatch(name -> ASKED_FOR.stream().anyMatch(name::startsWith));
        assertThat(loadedClasses(JAR, "-Aslipway.diagnostics=" + directory.resolve("slipway.sarif")))
                .contains(Diagnostics.class.getName(), Diagnostics.class.getPackageName() + ".Sarif");
    }

    private static long withoutThoseMadeAtRunTime(List<String> classes) {
        return classes.stream()
                .filter(name -> !MADE_AT_RUN_TIME.matcher(name).matches())
                .count();
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

    /** A processor that does nothing, in a package and in a jar, as Slipway is. */
    private Path noop(String annotations) throws IOException {
        Path source = project.write("noop/com/acme/noop/Noop.java", String.format(NOOP, annotations));
        Path classes = directory.resolve("noop");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        project.write("noop/META-INF/services/javax.annotation.processing.Processor", "com.acme.noop.Noop");
        Path jar = directory.resolve("noop.jar");
        var tool = java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
        String[] arguments = {"--create", "--file", jar.toString(), "-C", classes.toString(), "."};
        assertThat(tool.run(System.out, System.err, arguments)).isZero();
        return jar;
    }
}
