package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.MavenBuild;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The service of Kotlin in {@code src/it}, built by Maven with the compiler of Kotlin and its kapt. */
@ResourceLock("local repository of Maven")
class KotlinIT {

    /** A directory with a name that build tools stumble over. */
    @TempDir
    Path directory;

    private Path root;

    @BeforeAll
    static void install() {
        MavenBuild.install();
    }

    @BeforeEach
    void copyProject() {
        root = directory.resolve("Ein Verzeichnis für Kotlin");
        FileTree.copy(Path.of("src/it/kotlin"), root);
    }

    @Test
    void whatTheImageStartsIsTheMainOfTheFile() throws IOException, InterruptedException {
        MavenBuild build = new MavenBuild(root, Jdk.running()).run("package");

        assertThat(build.succeeded()).as(build.output()).isTrue();
        assertThat(build.output())
                .contains("Slipway: 1 service, 9 files in target/deploy, 9 changed")
                .doesNotContain("[WARNING] ");
        assertThat(dockerfile()).contains("\"com.acme.OrdersHealthProbe\"]\n");
        String started = dockerfile().replaceAll("(?s).*\nENTRYPOINT [^\n]*\"([\\w.]+)\"]\n.*", "$1");
        assertThat(started).isEqualTo("com.acme.OrdersLauncher");
        assertThat(run(started, Map.of("DATABASE_URL", "jdbc:orders"))).isEqualTo("the database is at jdbc:orders\n");
        assertThat(run(started, Map.of("SLIPWAY_MAIN", "migration"))).isEqualTo("migrated with 0 arguments\n");
        // Without a launcher the image would start it itself.
        assertThat(run("com.acme.OrdersKt", Map.of("DATABASE_URL", "jdbc:orders")))
                .isEqualTo("the database is at jdbc:orders\n");
    }

    /** It has the Java that Kotlin compiles for, and not that of the JDK. */
    @Test
    void theImageIsTheSameFromAnyJdk() {
        MavenBuild build = new MavenBuild(root, Jdk.newest()).run("compile");

        assertThat(build.succeeded()).as(build.output()).isTrue();
        assertThat(dockerfile()).contains("FROM gcr.io/distroless/java17-");
    }

    @Test
    void aWrongValueIsAnErrorInTheFileOfKotlin() throws IOException {
        Path source = root.resolve("src/main/kotlin/com/acme/Orders.kt");
        Files.writeString(source, Files.readString(source).replace("@HealthCheck", "@HealthCheck(port = 70000)"));

        MavenBuild build = new MavenBuild(root, Jdk.running()).run("compile");

        assertThat(build.succeeded()).isFalse();
        assertThat(build.output())
                .contains("Orders.kt:8: error: [slipway:port-range] port 70000 is outside 1 to 65535.")
                .contains("Fix: choose a port from 1024 to 65535, for example 8080.")
                .doesNotContain("\tat ", "Exception:");
        assertThat(root.resolve("target/deploy")).doesNotExist();
    }

    private String dockerfile() {
        return FileTree.text(root.resolve("target/deploy/orders/Dockerfile"));
    }

    /** Runs a class of the jar, with the class path that it has in the image. */
    private String run(String type, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        Jdk.running().program("java"), "-cp", "orders-1.4.jar" + File.pathSeparator + "lib/*", type))
                .directory(root.resolve("target").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process java = builder.start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        return output.replace("\r\n", "\n");
    }
}
