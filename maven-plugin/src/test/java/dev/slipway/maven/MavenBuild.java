package dev.slipway.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the Maven that runs these tests on another project. Slipway comes from a local repository with the artifacts of
 * this build; everything else comes from the repository of this build, or from where Maven finds it.
 */
final class MavenBuild {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>of-this-build</id>
                  <repositories>
                    <repository>
                      <id>of-this-build</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>of-this-build</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>of-this-build</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private static final Path LOCAL = Path.of("target/it/repository").toAbsolutePath();
    private static final Path GLOBAL_SETTINGS =
            Path.of("target/it/settings.xml").toAbsolutePath();

    private final Path root;

    MavenBuild(Path root) {
        this.root = root;
    }

    /** Installs the artifacts of this build. */
    static void install() throws IOException {
        String version = setting("version");
        install("slipway-parent", Path.of("../pom.xml"), null);
        install("slipway-annotations", Path.of("../annotations/pom.xml"), jar("../annotations", "slipway-annotations"));
        install(
                "slipway-processor",
                Path.of("../processor/target/dependency-reduced-pom.xml"),
                jar("../processor", "slipway-processor"));
        install("slipway-maven-plugin", Path.of("pom.xml"), jar(".", "slipway-maven-plugin"));
        assertThat(LOCAL.resolve("dev/slipway/slipway-processor").resolve(version))
                .exists();
        Files.writeString(
                GLOBAL_SETTINGS,
                String.format(SETTINGS, Path.of(setting("repository")).toUri()));
    }

    private static Path jar(String module, String artifact) {
        return Path.of(module, "target", artifact + "-" + setting("version") + ".jar");
    }

    private static void install(String artifact, Path pom, Path jar) throws IOException {
        String version = setting("version");
        Path directory = LOCAL.resolve("dev/slipway").resolve(artifact).resolve(version);
        Files.createDirectories(directory);
        Path file = directory.resolve(artifact + "-" + version + ".pom");
        Files.copy(pom, file, StandardCopyOption.REPLACE_EXISTING);
        if (jar != null) {
            Files.copy(jar, directory.resolve(artifact + "-" + version + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String setting(String name) {
        return System.getProperty("slipway.maven." + name);
    }

    /** The output of a build that succeeds. */
    String succeeds(String... arguments) {
        return run(Path.of(System.getProperty("java.home")), 0, arguments);
    }

    /** The output of a build that succeeds on another JDK. */
    String succeedsOn(Path jdk, String... arguments) {
        return run(jdk, 0, arguments);
    }

    /** The output of a build that fails. */
    String fails(String... arguments) {
        return run(Path.of(System.getProperty("java.home")), 1, arguments);
    }

    private String run(Path jdk, int expected, String... arguments) {
        var command = new ArrayList<>(List.of(setting("home") + "/bin/mvn", "-B", "-ntp", "-Dstyle.color=never"));
        command.addAll(List.of("-gs", GLOBAL_SETTINGS.toString(), "-Dmaven.repo.local=" + LOCAL));
        command.add("-Dslipway.version=" + setting("version"));
        if (setting("offline").endsWith("true")) {
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        // The options of the outer build are not for this one.
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().remove("MAVEN_ARGS");
        try {
            Process maven = builder.start();
            String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(maven.waitFor()).as(output).isEqualTo(expected);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
