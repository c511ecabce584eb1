package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projects in {@code src/it}, built by Maven as users build theirs. */
class SlipwayExtensionIT {

    private static final String AGAIN = "so the module is compiled again";

    /** A directory with a name that build tools stumble over. */
    @TempDir
    Path directory;

    @BeforeAll
    static void install() throws IOException {
        MavenBuild.install();
    }

    private Path project(String name) throws IOException {
        Path from = Path.of("src/it", name);
        Path root = directory.resolve("Ein Verzeichnis für " + name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return root;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aBlockIsEnoughForAPlainProject() throws IOException {
        Path root = project("plain");
        var maven = new MavenBuild(root);

        assertThat(maven.succeeds("package"))
                .contains("Slipway: 1 service, 8 files in target/deploy, 8 changed")
                .doesNotContain(AGAIN);
        assertThat(names(root.resolve("target/lib"))).containsExactly("slf4j-api-2.0.20.jar");
        assertThat(root.resolve("target/deploy/compose.yaml")).content().contains("image: orders-orders:1.4");

        assertThat(maven.succeeds("package")).doesNotContain("Slipway: 1 service", AGAIN);

        change(root.resolve("pom.xml"), "<extensions>true</extensions>", """
                <extensions>true</extensions>
                <configuration><stack>shop</stack></configuration>
                """);
        assertThat(maven.succeeds("package"))
                .contains("The options or the version of Slipway changed, " + AGAIN)
                .contains("Slipway: 1 service, 8 files in target/deploy");
        assertThat(root.resolve("target/deploy/compose.yaml")).content().contains("name: shop");

        Files.writeString(root.resolve("target/deploy/up.sh"), "echo the stack starts");
        assertThat(maven.succeeds("slipway:up")).contains("the stack starts");

        delete(root.resolve("target/deploy"));
        assertThat(maven.fails("slipway:up")).contains("Run \"mvn package\" first.");
        assertThat(maven.succeeds("compile")).contains("The deploy directory is gone, " + AGAIN);
        assertThat(root.resolve("target/deploy/compose.yaml")).exists();
    }

    @Test
    void theTestCompileKnowsNoOptions() throws IOException {
        Path root = project("strict");

        assertThat(new MavenBuild(root).succeeds("test-compile")).contains("Slipway: 1 service");

        assertThat(root.resolve("target/deploy/compose.yaml")).content().contains("orders-orders:1.4-7-SNAPSHOT");
        assertThat(root.resolve("target/test-classes/com/acme/OrdersServiceTest.class"))
                .exists();
    }

    @Test
    void anExecutionKeepsItsOwnProcessors() throws IOException {
        Path root = project("lombok-mapstruct");

        new MavenBuild(root).succeeds("compile");

        assertThat(root.resolve("target/deploy/orders/Dockerfile")).exists();
        assertThat(root.resolve("target/classes/com/acme/OrderMapperImpl.class"))
                .exists();
    }

    /** On each JDK: from 23 on, javac looks on the class path only if it is told to. */
    @Test
    void processorsOnTheClassPathAreStillFound() throws IOException {
        Path root = project("lombok-class-path");
        for (Path jdk : Jdks.all()) {
            new MavenBuild(root).succeedsOn(jdk, "package");

            assertThat(root.resolve("target/deploy/orders/Dockerfile")).exists();
            // Lombok is a tool, whatever its scope is.
            assertThat(root.resolve("target/lib")).doesNotExist();
            delete(root.resolve("target"));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void severalModulesAtOnce() throws IOException {
        Path root = project("several-modules");

        assertThat(new MavenBuild(root).succeeds("-T", "2", "package"))
                .doesNotContain("[WARNING] The following options");

        assertThat(root.resolve("payments/target/deploy/compose.yaml"))
                .content()
                .contains("8085");
        assertThat(names(root.resolve("orders/target/lib"))).containsExactly("prices-1.4.jar");
        assertThat(root.resolve("prices/target/lib")).doesNotExist();
        assertThat(root.resolve("prices/target/deploy")).doesNotExist();
    }

    @Test
    void theAnnotationsAreMissed() throws IOException {
        assertThat(new MavenBuild(project("no-annotations")).fails("compile"))
                .contains("not the annotations of Slipway")
                .contains("<artifactId>slipway-annotations</artifactId>");
    }
}
