package dev.slipway.e2e.framework;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Maven for applications of others. Slipway comes from a local repository with the artifacts of this build;
 * everything else from the repository of this build, or from where Maven finds it.
 */
final class MavenRepository implements Fixture {

    private static final String VERSION = "0.1.0";

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.slipway</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </project>
            """;

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
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>of-this-build</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>of-this-build</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private final Path directory = Path.of("target/frameworks").toAbsolutePath();
    private final Path local = directory.resolve("repository");
    private final Path settings = directory.resolve("settings.xml");

    public MavenRepository(Checkout checkout) {
        try {
            install("slipway-annotations", checkout.jar("annotations"));
            install("slipway-processor", checkout.jar("processor"));
            install("slipway-maven-plugin", checkout.jar("maven-plugin"));
            Path ofThisBuild = Path.of(System.getProperty("slipway.maven.repository"));
            Files.writeString(settings, String.format(SETTINGS, ofThisBuild.toUri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void install(String artifact, Path jar) throws IOException {
        Path version = local.resolve("dev/slipway").resolve(artifact).resolve(VERSION);
        Files.createDirectories(version);
        Files.writeString(version.resolve(artifact + "-" + VERSION + ".pom"), String.format(POM, artifact, VERSION));
        Files.copy(jar, version.resolve(artifact + "-" + VERSION + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Runs goals in the directory of an application.
     *
     * @param jdk the home of the JDK
     */
    CommandResult run(Path application, Path jdk, String... goals) {
        var words = new ArrayList<>(List.of("mvn", "-B", "-q", "-ntp", "-Dstyle.color=never"));
        words.addAll(List.of("-gs", settings.toString(), "-Dmaven.repo.local=" + local));
        if (System.getProperty("slipway.maven.offline").endsWith("true")) {
            words.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        words.addAll(List.of(goals));
        return new Command(words)
                .in(application)
                .with("JAVA_HOME", jdk.toString())
                .run();
    }

    @Override
    public void close() {}
}
