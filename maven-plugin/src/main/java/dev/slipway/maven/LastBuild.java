package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** What a build keeps for the next one, in files that a clean build deletes. */
final class LastBuild {

    private final Path options;
    private final Path deployed;

    LastBuild(MavenProject project) {
        Path directory = Path.of(project.getBuild().getDirectory(), "maven-status", "slipway");
        options = directory.resolve("options");
        deployed = directory.resolve("deployed");
    }

    /** Keeps what Slipway is told; says whether it is the same as before. */
    boolean hadOptions(String text) throws IOException {
        if (Files.exists(options) && Files.readString(options).equals(text)) {
            return true;
        }
        Files.createDirectories(options.getParent());
        Files.writeString(options, text);
        return false;
    }

    /** Whether the last compile left a deploy directory: a module without services has none. */
    boolean leftDeployment() {
        return Files.exists(deployed);
    }

    void keepDeployment(boolean isThere) throws IOException {
        if (!isThere) {
            Files.deleteIfExists(deployed);
        } else if (!Files.exists(deployed)) {
            Files.createDirectories(deployed.getParent());
            Files.createFile(deployed);
        }
    }
}
