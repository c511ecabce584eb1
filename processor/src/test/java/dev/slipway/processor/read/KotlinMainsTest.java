package dev.slipway.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources as kapt makes them of files of Kotlin. A {@code main} of Kotlin has no class that an annotation can name. */
class KotlinMainsTest {

    private static final String CLASSIC = "public static final void main(java.lang.String[] args) {}";
    private static final String BARE = "public static final void main() {}";
    private static final String SUSPENDS =
            "public static final Object main(kotlin.coroutines.Continuation<? super kotlin.Unit> c) { return null; }";
    private static final String SUSPENDS_WITH_ARGUMENTS =
            "public static final Object main(String[] args, kotlin.coroutines.Continuation<? super kotlin.Unit> c)"
                    + " { return null; }";

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
        project.source(
                "package kotlin;\n\npublic @interface Metadata { int k() default 1; String[] d1() default {}; }\n");
        project.source("package kotlin;\n\npublic final class Unit {}\n");
        project.source("package kotlin.coroutines;\n\npublic interface Continuation<T> {}\n");
        project.source("package kotlin.jvm.functions;\n\npublic interface Function1<P, R> { R invoke(P p); }\n");
        project.source("""
                package kotlin.coroutines.jvm.internal;

                public final class RunSuspendKt {
                    public static final void runSuspend(
                            kotlin.jvm.functions.Function1<
                                    ? super kotlin.coroutines.Continuation<? super kotlin.Unit>, ? extends Object> f) {
                        f.invoke(null);
                    }
                }
                """);
    }

    private void service(String annotations) {
        service(annotations, "");
    }

    private void service(String annotations, String body) {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n" + annotations
                + "\n@kotlin.Metadata(k = 1, d1 = {})\npublic final class Orders { " + body + " }\n");
    }

    private void file(String name, int kind, String body) {
        project.source("package com.acme;\n\n@kotlin.Metadata(k = " + kind + ")\npublic final class " + name + " { "
                + body + " }\n");
    }

    private String started() {
        String dockerfile = project.deployed().get("orders/Dockerfile");
        String entry = dockerfile.substring(dockerfile.indexOf("\nENTRYPOINT "));
        return entry.replaceAll("(?s).*\"([\\w.]+)\"]\n.*", "$1");
    }

    private String launcher() {
        return FileTree.read(project.generatedSources()).get("com/acme/OrdersLauncher.java");
    }

    @ParameterizedTest
    @EnumSource(CompilerUnderTest.class)
    void theMainOfTheFileOfTheClass(CompilerUnderTest compiler) {
        service("@ContainerImage");
        file("OrdersKt", 2, BARE);
        file("ToolsKt", 2, CLASSIC);

        Compiled compiled = project.compile(compiler);

        assertThat(compiled.errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme.OrdersKt");
    }

    @ParameterizedTest
    @CsvSource({"ShopKt, 2", "Start, 2", "Several, 4"})
    void theOnlyOneOfThePackage(String name, int kind) {
        service("@ContainerImage");
        file(name, kind, CLASSIC);
        file("TextsKt", 2, "private static final void main(String[] args) {}");
        file("Tool", 1, CLASSIC);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme." + name);
    }

    @Test
    void aMainOfTheClassItselfGoesFirst() {
        service("@ContainerImage", CLASSIC);
        file("OrdersKt", 2, CLASSIC);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme.Orders");
    }

    @Test
    void theFileOfAnotherServiceIsNotTaken() {
        service("@ContainerImage");
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage(publish = {})\n"
                + "@kotlin.Metadata(k = 1)\nclass Mail {}\n");
        file("MailKt", 2, BARE);

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains("neither com.acme.Orders nor com.acme.OrdersKt has a main method");
    }

    @Test
    void severalAreNamed() {
        service("@ContainerImage");
        file("ToolsKt", 2, CLASSIC);
        file("ShopKt", 2, SUSPENDS);

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains("several files of its package have one: ShopKt, ToolsKt.")
                .contains("name the file of the right one Orders.kt");
    }

    @Test
    void aNestedServiceHasTheFileOfTheOutermostClass() {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@kotlin.Metadata(k = 1)\n"
                + "final class Shop {\n@ContainerImage\n@kotlin.Metadata(k = 1)\nstatic final class Orders {} }\n");
        file("ShopKt", 2, BARE);
        file("ToolsKt", 2, BARE);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme.ShopKt");
    }

    /** Java has no other files than those of its classes. */
    @Test
    void aClassOfJavaIsStartedByItselfOnly() {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage\nclass Orders {}\n");
        file("OrdersKt", 2, CLASSIC);

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains("com.acme.Orders has no method public static void main(String[])");
    }

    @Test
    void theLauncherCallsWhatJavaSees() {
        service("@ContainerImage\n@Postgres(version = \"17\")");
        file("OrdersKt", 2, BARE);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme.OrdersLauncher");
        assertThat(launcher()).contains("        com.acme.OrdersKt.main();\n");
    }

    @Test
    void theLauncherWaitsForAMainThatSuspends() {
        service("@ContainerImage\n@Migration(main = Tables.class)");
        file("Tables", 1, "");
        file("TablesKt", 2, SUSPENDS);
        file("OrdersKt", 2, SUSPENDS_WITH_ARGUMENTS);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(launcher())
                .contains("RunSuspendKt.runSuspend(completion -> com.acme.OrdersKt.main(args, completion));\n")
                .contains("RunSuspendKt.runSuspend(completion -> com.acme.TablesKt.main(completion));\n");
    }

    @Test
    void aMigrationDoesNotTakeAnotherFile() {
        service("@ContainerImage\n@Migration(main = Tables.class)");
        file("Tables", 1, "");
        file("OrdersKt", 2, BARE);

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains("neither com.acme.Tables nor com.acme.TablesKt has a main method");
    }

    /** A service of Java beside files of Kotlin may name their class. */
    @Test
    void aNamedClassOfAFileStartsOnAnyRelease() {
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n"
                + "@ContainerImage(main = StartKt.class)\nclass Orders {}\n");
        file("StartKt", 2, BARE);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(started()).isEqualTo("com.acme.StartKt");
    }

    /** No bridge is made for {@code @JvmStatic fun main()} in a companion object. */
    @Test
    void aMainWithoutArgumentsInAClassNeedsANewJava() {
        service("@ContainerImage", BARE);

        assertThat(project.compile().errors())
                .singleElement()
                .asString()
                .contains("Java 17 does not start com.acme.Orders");
    }

    @Test
    void aDeprecatedOneIsCalledWithoutWarning() {
        service("@ContainerImage\n@Postgres(version = \"17\")");
        file("OrdersKt", 2, "@Deprecated " + SUSPENDS);
        project.argument("-Xlint:deprecation", "-Werror");

        assertThat(project.compile().errors()).isEmpty();
        assertThat(launcher()).contains("@SuppressWarnings");
    }

    /** An IDE compiles what changed. The class of the file is on the class path then. */
    @Test
    void aPartialCompileFindsTheSame() {
        service("@ContainerImage");
        file("ShopKt", 2, BARE);
        assertThat(project.compile().errors()).isEmpty();
        var whole = project.deployed();

        Compiled compiled =
                project.compile(CompilerUnderTest.JAVAC, FileTree.under(directory.resolve("src"), "Orders.java"));

        assertThat(compiled.errors()).isEmpty();
        assertThat(project.deployed()).isEqualTo(whole);
    }
}
