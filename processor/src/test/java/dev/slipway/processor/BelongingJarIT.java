package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Jdk;
import dev.slipway.processor.testing.MavenBuild;
import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Builds by Maven that leave a jar beside the files of another build, and what {@code up.sh} says of it. */
@ResourceLock("local repository of Maven")
@Tag("once")
class BelongingJarIT {

    private static final String OLDER = "error: ../parcels-2.0.jar is older than these files: the build that wrote them"
            + " did not get as far as the jar.\nBuild again, until it succeeds: mvn package, or gradle build.\n";

    @TempDir
    Path directory;

    private Path source;
    private Path pom;

    @BeforeAll
    static void install() {
        MavenBuild.install();
    }

    @BeforeEach
    void firstBuild() throws IOException {
        FileTree.copy(Path.of("src/it/tested"), directory);
        source = directory.resolve("src/main/java/com/acme/ParcelService.java");
        pom = directory.resolve("pom.xml");
        succeeds("package");
        assertStarts();
        // What is compiled next has another port, so that the files change.
        edit(source, "7070", "7171");
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void succeeds(String... arguments) {
        var build = new MavenBuild(directory, Jdk.running()).run(arguments);
        assertThat(build.succeeded()).as(build.output()).isTrue();
    }

    /** What {@code mvn clean} does. */
    private void clean() {
        FileTree.delete(directory.resolve("target"));
    }

    private void fails(String reason, String... arguments) {
        var build = new MavenBuild(directory, Jdk.running()).run(arguments);
        assertThat(build.succeeded()).as(build.output()).isFalse();
        assertThat(build.output()).contains(reason);
        assertThat(FileTree.text(directory.resolve("target/deploy/compose.yaml")))
                .contains("7171");
    }

    private void assertStarts() {
        var up = new UpScript(directory);
        UpScript.Run run = up.run();
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(up.asked()).anyMatch(words -> words.endsWith(" build"));
    }

    private void assertRefused(String error) {
        var up = new UpScript(directory);
        UpScript.Run run = up.run();
        assertThat(run.error()).isEqualTo(error);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(up.asked()).isEmpty();
    }

    @Test
    void aCompileThatFails() throws IOException {
        edit(source, "return 3 * parcels", "return 3 * boxes");
        fails("cannot find symbol", "package");
        assertRefused(OLDER);

        edit(source, "boxes", "parcels");
        succeeds("package");
        assertStarts();
    }

    @Test
    void aWarningThatIsAnError() throws IOException {
        edit(source, "return 3 * parcels", "return (int) 3 * parcels");
        edit(pom, "<compilerArgs>", "<compilerArgs><arg>-Xlint:cast</arg><arg>-Werror</arg>");
        fails("redundant cast", "package");
        assertRefused(OLDER);

        edit(source, "(int) ", "");
        succeeds("package");
        assertStarts();
    }

    @Test
    void aTestThatFails() throws IOException {
        edit(source, "return 3 * parcels", "return 4 * parcels");
        fails("expected: <6> but was: <8>", "package");
        assertRefused(OLDER);

        // The mistake is still in the source. A jar that was packed without tests is of this build too.
        succeeds("package", "-DskipTests");
        assertStarts();
    }

    /** Nothing has to be compiled for it, so that the files go on naming the old jar. */
    @Test
    void aVersionThatIsNewWithoutClean() throws IOException {
        succeeds("package");
        edit(pom, "<version>2.0</version>", "<version>2.1</version>");
        succeeds("package");
        assertThat(directory.resolve("target/parcels-2.1.jar")).exists();
        assertRefused("error: ../parcels-2.1.jar is newer than ../parcels-2.0.jar, of which these files are.\n"
                + "Build them for it: mvn clean package, or gradle clean build.\n");

        clean();
        succeeds("package");
        assertStarts();
        assertThat(directory.resolve("target/parcels-2.0.jar")).doesNotExist();
    }

    /** The jar comes from a build that wrote its files elsewhere. */
    @Test
    void aJarOfAnotherBuild() throws IOException {
        Path aside = directory.resolve("aside");
        Files.move(directory.resolve("target/deploy"), aside);
        clean();
        succeeds("package");
        FileTree.delete(directory.resolve("target/deploy"));
        Files.move(aside, directory.resolve("target/deploy"));
        assertRefused("error: ../parcels-2.0.jar is newer than these files, which are of another build.\n"
                + "Build both together: mvn clean package, or gradle clean build.\n");

        clean();
        succeeds("package");
        assertStarts();
    }

    /** Each edit that was taken back leaves the classes with one stamp, that of the files. */
    @Test
    void anEditThatIsTakenBack() throws IOException {
        succeeds("compile");
        assertRefused(OLDER);

        edit(source, "7171", "7070");
        succeeds("compile");
        assertStarts();
        assertThat(directory
                        .resolve("target/classes/META-INF/slipway/deployment")
                        .toFile()
                        .list())
                .hasSize(1);
    }
}
