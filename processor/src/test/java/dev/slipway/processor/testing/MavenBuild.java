package dev.slipway.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the Maven that runs these tests on another project. Slipway comes from a local repository with the artifacts of
 * this build; everything else comes from the repository of this build, or from where Maven finds it.
 */
public final class MavenBuild {

    private static final String GROUP = "dev/slipway";

    private final Path root;
    private final Jdk jdk;
    private int status;
    private String output = "";

    public MavenBuild(Path root, Jdk jdk) {
        this.root = root;
        this.jdk = jdk;
    }

    /** Installs the artifacts of this build. */
    public static void install() {
        try {
            String version = setting("version");
            Path target = Path.of("target").toAbsolutePath();
            install("slipway-parent", Path.of("..", "pom.xml"), null, version);
            install("slipway-annotations", Path.of("..", "annotations", "pom.xml"), Project.annotations(), version);
            install(
                    "slipway-processor",
                    target.resolve("dependency-reduced-pom.xml"),
                    Path.of(System.getProperty("slipway.jar")),
                    version);
            MavenSettings.write(globalSettings(), Path.of(setting("repository")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(String artifact, Path pom, Path jar, String version) throws IOException {
        Path directory = repository().resolve(GROUP).resolve(artifact).resolve(version);
        if (Files.exists(directory)) {
            FileTree.delete(directory);
        }
        Files.createDirectories(directory);
        Files.copy(pom, directory.resolve(artifact + "-" + version + ".pom"));
        if (jar != null) {
            Files.copy(jar, directory.resolve(artifact + "-" + version + ".jar"));
        }
    }

    private static Path repository() {
        return Path.of("target/it/repository").toAbsolutePath();
    }

    private static Path globalSettings() {
        return Path.of("target/it/settings.xml").toAbsolutePath();
    }

    private static String setting(String name) {
        return System.getProperty("slipway.maven." + name);
    }

    public MavenBuild run(String... arguments) {
        var command = new ArrayList<>(List.of(setting("home") + "/bin/mvn", "-B", "-ntp", "-Dstyle.color=never"));
        command.addAll(List.of("-gs", globalSettings().toString(), "-Dmaven.repo.local=" + repository()));
        command.add("-Dslipway.version=" + setting("version"));
        if (setting("offline").endsWith("true")) {
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.home().toString());
        // The options of the outer build are not for this one.
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().remove("MAVEN_ARGS");
        try {
            Process maven = builder.start();
            output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            status = maven.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public boolean succeeded() {
        return status == 0;
    }

    public String output() {
        return output;
    }
}
