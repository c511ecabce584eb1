package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.CompilerProcess;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The jar in the compilers of users, each in its own process: javac and ECJ on the JDK that runs the tests and on those
 * installed beside it.
 */
@Tag("once")
class ToolchainsIT {

    private static final AtomicInteger COMBINATIONS = new AtomicInteger();

    private static final AcceptedExample EXAMPLE = AcceptedExample.named("whole-contract");

    @TempDir
    Path directory;

    /** A difference from the plain compile, which must not change the output. */
    private record Difference(String name, String locale, String encoding, String zone, String checkout) {}

    private static final List<Difference> DIFFERENCES = List.of(
            new Difference("plain", "en-US", "UTF-8", "UTC", "a"),
            new Difference("Turkish", "tr-TR", "ISO-8859-9", "Asia/Kolkata", "mit Leerzeichen und \u00e4"),
            new Difference("Arabic", "ar-EG", "UTF-8", "Pacific/Kiritimati", "deeper/and/deeper"));

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    static List<Integer> releases(Jdk jdk) {
        return List.of(11, 17, 21, 25).stream()
                .filter(release -> release <= jdk.release())
                .toList();
    }

    @BeforeAll
    static void findJdks() {
        System.out.println("JDKs of these tests: " + Jdk.all());
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("count: " + COMBINATIONS + " combinations of JDK, compiler, release, path, locale, encoding,"
                + " time zone, order and checkout were compiled");
    }

    /** {@link GoldenTest} covers javac and ECJ in the process of the tests; this test covers other processes. */
    @ParameterizedTest
    @MethodSource("jdks")
    void theBytesAreThoseOfThisProcess(Jdk jdk) {
        Project inThisProcess = EXAMPLE.at(directory.resolve("here"));
        assertThat(inThisProcess.compile().success()).isTrue();
        Map<String, String> expected = inThisProcess.output();
        for (Difference difference : DIFFERENCES) {
            for (boolean isEcj : List.of(false, true)) {
                String name = difference.name() + jdk.release() + isEcj;
                Project project = EXAMPLE.at(directory.resolve(name).resolve(difference.checkout()));
                CompilerProcess compiler =
                        isEcj ? CompilerProcess.ecj(jdk, project) : CompilerProcess.javac(jdk, project);
                compile(project, compiler, difference, name);
                assertThat(project.output()).as(name).isEqualTo(expected);
            }
        }
    }

    private static void compile(Project project, CompilerProcess compiler, Difference difference, String seed) {
        String[] locale = difference.locale().split("-");
        compiler.jvm(
                "-Duser.language=" + locale[0],
                "-Duser.country=" + locale[1],
                "-Dfile.encoding=" + difference.encoding());
        compiler.timeZone(difference.zone()).arguments("-encoding", "UTF-8", "--release", "17");
        compiler.arguments("-cp", Project.annotations().toString());
        var files = new ArrayList<>(FileTree.under(project.root().resolve("src"), ".java"));
        Collections.shuffle(files, new Random(seed.hashCode()));
        compiler.compile(files);
        COMBINATIONS.incrementAndGet();
    }

    /** Each release, on the class path and in a module that only requires the annotations. */
    @ParameterizedTest
    @MethodSource("jdks")
    void eachReleaseOnEachPathGivesAnImageOfThatJava(Jdk jdk) {
        for (int release : releases(jdk)) {
            for (boolean isModule : List.of(false, true)) {
                for (boolean isEcj : List.of(false, true)) {
                    String name = "release" + release + isModule + isEcj;
                    var project = service(directory.resolve(name), isModule, isModule && isEcj);
                    CompilerProcess compiler =
                            isEcj ? CompilerProcess.ecj(jdk, project) : CompilerProcess.javac(jdk, project);
                    if (!isEcj) {
                        compiler.arguments("-Xlint:all", "-Werror");
                    }
                    compiler.arguments("--release", String.valueOf(release));
                    compiler.arguments(
                            isModule ? "--module-path" : "-cp",
                            Project.annotations().toString());
                    compiler.compile(FileTree.under(project.root().resolve("src"), ".java"));
                    COMBINATIONS.incrementAndGet();
                    assertThat(project.deployed().get("orders/Dockerfile"))
                            .as(name)
                            .contains("/java" + Math.max(release, 17) + "-debian13");
                }
            }
        }
    }

    /**
     * A service beside a cache.
     *
     * @param isAlone whether neither the service nor its generated classes name the other type: ECJ, run by itself,
     * puts generated classes outside the module
     */
    static Project service(Path root, boolean isModule, boolean isAlone) {
        var project = new Project(root);
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage\n@HealthCheck\n"
                + (isAlone ? "" : "@DependsOn(Cache.class)\n")
                + "final class Orders {\n    public static void main(String[] args) {"
                + (isAlone ? "" : " System.out.println(OrdersSettings.PORT); ")
                + "}\n}\n");
        if (!isAlone) {
            project.source("""
                    package com.acme;

                    import dev.slipway.annotations.*;

                    @Redis
                    interface Cache {}
                    """);
        }
        if (isModule) {
            project.source("""
                    module com.acme {
                        requires static dev.slipway.annotations;
                    }
                    """);
        }
        return project;
    }

    /** Old builds still use {@code -source}. */
    @ParameterizedTest
    @MethodSource("jdks")
    void sourceAndTargetAreAsGoodAsRelease(Jdk jdk) {
        var project = service(directory.resolve("source"), false, false);
        CompilerProcess.javac(jdk, project)
                .arguments(
                        "-source",
                        "17",
                        "-target",
                        "17",
                        "-cp",
                        Project.annotations().toString())
                .compile(FileTree.under(project.root().resolve("src"), ".java"));
        COMBINATIONS.incrementAndGet();
        assertThat(project.deployed().get("orders/Dockerfile")).contains("/java17-debian13");
    }
}
