package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar beside the files is of the same build, or nothing is started. */
class JarTest {

    private static final String STAMP = "META-INF/slipway/deployment/00000000";

    @TempDir
    Path directory;

    private UpScript up;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "one-service");
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    /** Bytes of all kinds are before and behind the names. */
    private static void jar(Path file, String... names) throws IOException {
        var random = new Random(names.length);
        var bytes = new byte[100_000];
        random.nextBytes(bytes);
        Files.createDirectories(file.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".class") ? bytes : new byte[0]);
                zip.closeEntry();
            }
        }
    }

    private static void makeOlder(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }

    private void assertRefused(String... lines) {
        UpScript.Run run = up.run();
        assertThat(run.error().lines()).containsExactly(lines);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(up.asked()).isEmpty();
    }

    private void assertStarts(String... options) {
        UpScript.Run run = up.run(options);
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theStampIsFoundInAJar(List<String> shell) throws IOException {
        up.by(shell.toArray(String[]::new));
        jar(up.jar(), "A.class", "META-INF/", "META-INF/slipway/services.index", STAMP, "Z.class");

        assertStarts();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aJarWithAnotherStampIsRefused(List<String> shell) throws IOException {
        up.by(shell.toArray(String[]::new));
        jar(up.jar(), "A.class", "META-INF/slipway/deployment/10000000", "Z.class");
        makeOlder(up.jar());

        assertRefused(
                "error: ../shop-1.4.jar is older than these files: the build that wrote them did not get as far as the"
                        + " jar.",
                "Build again, until it succeeds: mvn package, or gradle build.");
    }

    @Test
    void aJarThatIsNewerIsRefused() throws IOException {
        makeOlder(up.deploy().resolve(".slipway-files"));
        jar(up.jar(), "A.class");

        assertRefused(
                "error: ../shop-1.4.jar is newer than these files, which are of another build.",
                "Build both together: mvn clean package, or gradle clean build.");
    }

    /** The jar that is named may be that of a launcher, beside which the classes lie in a library. */
    @Test
    void theStampMayBeInALibrary() throws IOException {
        jar(up.jar(), "Launcher.class");
        Path libraries = directory.resolve("target/lib");
        jar(libraries.resolve("first-3.1.jar"), "A.class");
        jar(libraries.resolve("services-1.4.jar"), "A.class", STAMP);

        assertStarts();
    }

    @Test
    void aShadedJarMayHoldTheStampsOfOtherModules() throws IOException {
        jar(up.jar(), "META-INF/slipway/deployment/ffffffff", "A.class", STAMP);

        assertStarts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop-1.10.jar", "shop-1.4-SNAPSHOT.jar", "shop-2.jar", "shop-1.4.1.jar"})
    void aNewerVersionBesideItIsRefused(String name) throws IOException {
        makeOlder(up.jar());
        jar(up.jar().resolveSibling(name), STAMP);

        assertRefused(
                "error: ../" + name + " is newer than ../shop-1.4.jar, of which these files are.",
                "Build them for it: mvn clean package, or gradle clean build.");
    }

    @Test
    void otherJarsOfTheSameVersionAreNoNewerVersion() throws IOException {
        makeOlder(up.jar());
        for (String name : List.of("sources", "tests", "all", "jar-with-dependencies")) {
            jar(up.jar().resolveSibling("shop-1.4-" + name + ".jar"), STAMP);
        }
        jar(up.jar().resolveSibling("shop-client-1.5.jar"), STAMP);
        jar(up.jar().resolveSibling("original-shop-1.4.jar"), STAMP);

        assertStarts();
    }

    @Test
    void anOldVersionMayStay() throws IOException {
        Path old = up.jar().resolveSibling("shop-1.3.jar");
        jar(old, "META-INF/slipway/deployment/12345678");
        makeOlder(old);

        assertStarts();
    }

    @Test
    void withoutAJarImagesThatAreThereAreStarted() throws IOException {
        Files.delete(up.jar());

        assertRefused(
                "error: ../shop-1.4.jar is missing. Build it: mvn package, or gradle build.",
                "To start images that are here already: sh up.sh --no-build");
        assertStarts("--force-recreate", "--no-build");
        assertThat(up.asked())
                .noneMatch(words -> words.endsWith(" build"))
                .anyMatch(words -> words.endsWith(" --force-recreate --no-build"));
    }

    @Test
    void aCopyWithoutHiddenFilesIsRefused() throws IOException {
        Files.delete(up.deploy().resolve(".slipway-files"));

        assertRefused("error: .slipway-files is missing. Build again, or copy the whole directory.");
    }

    /** A stack of sites builds no image from a jar, and starts without a jar. */
    @Test
    void aSiteNeedsNoJar() throws IOException {
        Path other = Files.createDirectory(directory.resolve("site"));
        up = new UpScript(other, "one-site");
        Files.delete(up.jar());

        assertStarts();
        assertThat(Arrays.asList(up.deploy().resolve("up.sh"), up.deploy().resolve("compose.yaml")))
                .allSatisfy(file -> assertThat(file).content().doesNotContain(".jar"));
    }
}
