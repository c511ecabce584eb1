package dev.slipway.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;

import com.google.testing.compile.Compilation;
import dev.slipway.processor.testing.InMemory;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated classes compile without a warning, whatever the names of the user's classes. */
class GeneratedClassesTest {

    private static final String SERVICE = """
            package com.acme;

            import dev.slipway.annotations.*;

            @ContainerImage(env = @Env(name = "KEY", secret = "key"))
            @HealthCheck
            @Postgres(version = "17")
            @Migration(main = Migrate.class)
            class Orders {
                public static void main(java.lang.String[] args) {
                    OrdersSettings.secret(OrdersSettings.SECRET_KEY);
                }
            }
            """;

    private static final String MIGRATION = """
            package com.acme;

            class Migrate {
                public static void main(java.lang.String[] args) {}
            }
            """;

    private static Compilation compile(JavaFileObject... sources) {
        return compile(List.of(sources));
    }

    private static Compilation compile(List<JavaFileObject> sources) {
        return InMemory.compile(sources, "-Xlint:all", "-Werror");
    }

    @Test
    void classesOfTheUsersThatAreCalledAsThoseOfJavaLangAreNotMeant() {
        var sources = new ArrayList<JavaFileObject>();
        for (String name : List.of(
                "String",
                "Math",
                "Runtime",
                "System",
                "Thread",
                "Integer",
                "Long",
                "Throwable",
                "Exception",
                "InterruptedException",
                "IllegalStateException",
                "SuppressWarnings")) {
            sources.add(forSourceString("com.acme." + name, "package com.acme;\n\nclass " + name + " {}\n"));
        }
        sources.add(forSourceString("com.acme.Orders", SERVICE));
        sources.add(forSourceString("com.acme.Migrate", MIGRATION));

        assertThat(compile(sources)).succeededWithoutWarnings();
    }

    @Test
    void aServiceMayBeCalledAsAClassThatTheLauncherImports() {
        var compilation = compile(
                forSourceString("com.acme.Socket", SERVICE.replace("Orders", "Socket")),
                forSourceString("com.acme.Migrate", MIGRATION));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.SocketLauncher")
                .contentsAsUtf8String()
                .contains("import java.net.Socket;");
    }

    @Test
    void aServiceMayBeInThePackageWithoutAName() {
        var compilation = compile(
                forSourceString("Orders", SERVICE.replace("package com.acme;", "")),
                forSourceString("Migrate", MIGRATION.replace("package com.acme;", "")));

        assertThat(compilation).succeededWithoutWarnings();
        for (String name : List.of("OrdersSettings", "OrdersHealthProbe", "OrdersLauncher")) {
            assertThat(compilation)
                    .generatedSourceFile(name)
                    .contentsAsUtf8String()
                    .doesNotContain("package ");
        }
    }

    /** In the unnamed package an import of the same name would hide the class. */
    @ParameterizedTest
    @ValueSource(strings = {"Socket", "String", "Thread", "Security", "InetSocketAddress"})
    void aServiceWithoutAPackageMayBeCalledAsAClassThatTheLauncherImports(String name) {
        String migration = name.equals("Thread") ? "Runtime" : "Thread";
        var compilation = compile(
                forSourceString(
                        name,
                        SERVICE.replace("package com.acme;", "")
                                .replace("Orders", name)
                                .replace("Migrate", migration)),
                forSourceString(
                        migration, MIGRATION.replace("package com.acme;", "").replace("Migrate", migration)));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile(name + "Launcher")
                .contentsAsUtf8String()
                .contains("        " + name + ".main(args);\n");
    }

    @Test
    void aNestedServiceWithoutAPackageIsReachedThroughItsOuterClass() {
        assertThat(compile(forSourceString("Socket", """
                        import dev.slipway.annotations.*;

                        class Socket {
                            @ContainerImage
                            @Postgres(version = "17")
                            static class Orders {
                                public static void main(java.lang.String[] args) {}
                            }
                        }
                        """))).succeededWithoutWarnings();
    }

    @Test
    void whatTheUsersDeprecateIsCalledWithoutAWarning() {
        assertThat(compile(
                        forSourceString(
                                "com.acme.Orders",
                                SERVICE.replace("class Orders", "@Deprecated(forRemoval = true)\nclass Orders")),
                        forSourceString(
                                "com.acme.Migrate",
                                MIGRATION.replace("    public static", "    @Deprecated public static"))))
                .succeededWithoutWarnings();
    }
}
