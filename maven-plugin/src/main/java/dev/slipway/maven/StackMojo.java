package dev.slipway.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A command for the stack that the build made. */
abstract class StackMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Where the deployment files are. */
    @Parameter(defaultValue = "${project.build.directory}/deploy")
    private File deployDirectory;

    /** The command, which runs in the deploy directory. */
    abstract List<String> command(Path compose) throws IOException;

    @Override
    public final void execute() throws MojoExecutionException {
        Path compose = deployDirectory.toPath().resolve("compose.yaml");
        try {
            if (Files.exists(compose)) {
                run(command(compose));
            } else if (session.getProjects().size() == 1) {
                throw new MojoExecutionException(noStack(project, deployDirectory));
            } else {
                getLog().info(project.getArtifactId()
                        + " has no stack. If it has a service, run \"mvn package\" first.");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The command for the stack failed: " + e, e);
        }
    }

    /** A build makes none if the block of the plugin is there, but not as an extension. */
    static String noStack(MavenProject project, File directory) {
        String message = "There is no stack in " + directory + ". Run \"mvn package\" first.";
        return PluginBlock.lacksExtensions(project)
                ? message + " If that makes none, write <extensions>true</extensions> into the block of"
                        + " slipway-maven-plugin in the pom."
                : message;
    }

    private void run(List<String> command) throws IOException, MojoExecutionException {
        getLog().info(String.join(" ", command));
        Process process = new ProcessBuilder(command)
                .directory(deployDirectory)
                .inheritIO()
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new MojoExecutionException("\"" + String.join(" ", command) + "\" ended with " + status);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /** {@code docker compose} for this stack. */
    static List<String> compose(Path compose, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of("docker", "compose", "-p", stack(compose)));
        command.addAll(words);
        return command;
    }

    /** The name of the stack, which its file says. */
    private static String stack(Path compose) throws IOException {
        String key = "name: ";
        for (String line : Files.readAllLines(compose)) {
            if (line.startsWith(key)) {
                return line.substring(key.length()).replaceAll("[\"']", "").strip();
            }
        }
        throw new IOException(compose + " names no stack");
    }
}
