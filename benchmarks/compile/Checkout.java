package compile;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The jars that the build of this checkout left, and the tools of the JDK that runs this. */
public record Checkout(Path root) {

    /** The checkout that the system property {@code checkout} names; {@code run.sh} sets it. */
    public static Checkout current() {
        return new Checkout(
                Path.of(System.getProperty("checkout")).toAbsolutePath().normalize());
    }

    /** The processor with its libraries, as users get it. */
    public Path processor() {
        return jar("processor/target", "slipway-processor-");
    }

    public Path annotations() {
        return jar("annotations/target", "slipway-annotations-");
    }

    /** Whether this version has the annotation or enum yet. */
    public boolean has(String annotation) throws IOException {
        try (var jar = FileSystems.newFileSystem(annotations(), Map.of())) {
            return Files.exists(jar.getPath("dev/slipway/annotations", annotation + ".class"));
        }
    }

    /** A program of the JDK, such as {@code javac}. */
    public String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The options that the documentation gives to a Maven build, for one whose output is {@code target}. */
    public List<String> options(Path target, String stack, String jar) {
        Path project = target.resolveSibling(".").normalize();
        return List.of(
                "-Aslipway.deployDirectory=" + target.resolve("deploy"),
                "-Aslipway.jar=" + target.resolve(jar),
                "-Aslipway.stack=" + stack,
                "-Aslipway.version=1.0",
                "-Aslipway.projectDirectory=" + project,
                "-Aslipway.operatorDirectory=" + project.resolve("deploy"));
    }

    private Path jar(String directory, String prefix) {
        try (var files = Files.list(root.resolve(directory))) {
            return files.filter(file -> file.getFileName().toString().matches(prefix + "[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("Build first, or use run.sh, which does.", e);
        }
    }
}
