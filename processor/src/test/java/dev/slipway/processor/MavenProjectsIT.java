package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The projects in {@code src/it}, built by Maven as users build theirs. */
@ResourceLock("local repository of Maven")
class MavenProjectsIT {

    private static final AtomicInteger BUILDS = new AtomicInteger();

    /** A directory with a name that build tools stumble over. */
    @TempDir
    Path directory;

    @BeforeAll
    static void install() {
        MavenBuild.install();
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("count: " + BUILDS + " builds of projects in src/it by Maven");
    }

    private Path project(String name) {
        Path root = directory.resolve("Ein Verzeichnis für " + name);
        FileTree.copy(Path.of("src/it", name), root);
        return root;
    }

    private static MavenBuild build(Path root, Jdk jdk, String... arguments) {
        BUILDS.incrementAndGet();
        return new MavenBuild(root, jdk).run(arguments);
    }

    private static MavenBuild build(Path root, String... arguments) {
        MavenBuild build = build(root, Jdk.running(), arguments);
        assertThat(build.succeeded()).as(build.output()).isTrue();
        return build;
    }

    private static Map<String, String> deployed(Path module) {
        return FileTree.read(module.resolve("target/deploy"));
    }

    @Test
    void aPlainProject() throws IOException {
        Path root = project("plain");

        assertThat(build(root, "package").output())
                .contains("Slipway: 1 service, 8 files in target/deploy, 8 changed")
                .doesNotContain("[WARNING] ");
        var first = deployed(root);
        assertThat(first.get("compose.yaml")).contains("image: orders-orders:1.4");
        assertThat(first.get("orders/Dockerfile")).contains("com.acme.OrdersServiceHealthProbe");

        // If nothing is compiled, the files stay. A changed source is compiled, and the files with its port change.
        Path source = root.resolve("src/main/java/com/acme/OrdersService.java");
        assertThat(build(root, "compile").output()).doesNotContain("Slipway: ");
        assertThat(deployed(root)).isEqualTo(first);
        Files.writeString(source, Files.readString(source).replace("@ContainerImage", "@ContainerImage(port = 9000)"));
        assertThat(build(root, "package").output()).contains("Slipway: 1 service, 8 files in target/deploy, 6 changed");
    }

    @Test
    void aWrongValueIsOneErrorAtItsPlace() {
        Path root = project("broken");

        MavenBuild build = build(root, Jdk.running(), "compile");

        assertThat(build.succeeded()).isFalse();
        assertThat(build.output())
                .contains("OrdersService.java:[5,24] [slipway:port-range] port 70000 is outside 1 to 65535.")
                .contains("Fix: choose a port from 1024 to 65535, for example 8080.")
                .doesNotContain("\tat ", "Exception:");
        assertThat(root.resolve("target/deploy")).doesNotExist();
    }

    @Test
    void severalModulesAtOnce() {
        Path root = project("several-modules");

        build(root, "-T", "2", "package");

        assertThat(deployed(root.resolve("orders")))
                .containsKey("orders/Dockerfile")
                .doesNotContainKey("payments/Dockerfile");
        assertThat(deployed(root.resolve("payments")).get("compose.yaml")).contains("8085");
        assertThat(root.resolve("prices/target/deploy")).doesNotExist();
        assertThat(root.resolve("prices/target/classes/META-INF/slipway")).doesNotExist();
    }

    @Test
    void aModuleOfJava() {
        Path root = project("jpms");

        build(root, "compile");

        assertThat(deployed(root).get("compose.yaml")).contains("  cache:", "  orders:");
        assertThat(root.resolve("target/classes/com/acme/orders/OrdersServiceLauncher.class"))
                .exists();
    }

    @Test
    void lombokAndMapStructBesideIt() {
        Path root = project("lombok-mapstruct");

        build(root, "compile");

        assertThat(deployed(root)).containsKey("orders/Dockerfile");
        assertThat(root.resolve("target/classes/com/acme/OrderMapperImpl.class"))
                .exists();
    }

    /** Any warning in a generated class fails this build. */
    @Test
    void errorProneAndNullAwayFindNothingInGeneratedClasses() {
        Path root = project("error-prone");

        build(root, "compile");

        assertThat(FileTree.read(root.resolve("target/generated-sources")))
                .containsKeys(
                        "annotations/com/acme/OrdersServiceHealthProbe.java",
                        "annotations/com/acme/OrdersServiceLauncher.java",
                        "annotations/com/acme/OrdersServiceSettings.java");
    }

    /** From JDK 23 on, javac silently ignores processors that are only on the class path. */
    @Test
    void onTheClassPathOnly() {
        Path root = project("class-path-only");
        for (Jdk jdk : Jdk.all()) {
            boolean isFound = jdk.release() < 23;
            assertThat(build(root, jdk, "clean", "compile").succeeded()).isTrue();
            assertThat(Files.exists(root.resolve("target/deploy/compose.yaml")))
                    .as("%s", jdk)
                    .isEqualTo(isFound);
            if (!isFound) {
                assertThat(build(root, jdk, "clean", "compile", "-Dmaven.compiler.proc=full")
                                .output())
                        .contains("Slipway: 1 service, 8 files");
            }
        }
    }

    @Test
    void theNewestJdkMakesTheSame() {
        Path root = project("plain");
        build(root, "compile");
        var expected = deployed(root);

        MavenBuild build = build(root, Jdk.newest(), "clean", "compile");

        assertThat(build.succeeded()).as(build.output()).isTrue();
        assertThat(deployed(root)).isEqualTo(expected);
    }
}
