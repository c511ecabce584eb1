package dev.slipway.maven;

import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Whether the libraries of a project must be copied beside its jar. */
final class Libraries {

    private Libraries() {}

    /** A plain jar needs them there; otherwise the jar holds them, or another plugin copies them. */
    static boolean areNeeded(MavenProject project, ProcessorOptions options) {
        return project.getPackaging().equals("jar")
                && PluginBlock.plugins(project).stream().noneMatch(plugin -> packs(plugin, project, options));
    }

    private static boolean packs(Plugin plugin, MavenProject project, ProcessorOptions options) {
        return switch (plugin.getArtifactId()) {
            case "quarkus-maven-plugin" -> true;
            case "spring-boot-maven-plugin" -> runs(plugin, "repackage");
            case "maven-shade-plugin" -> runs(plugin, "shade");
            case "maven-dependency-plugin" ->
                plugin.getExecutions().stream().anyMatch(execution -> copies(plugin, execution, project, options));
            default -> false;
        };
    }

    private static boolean runs(Plugin plugin, String goal) {
        return plugin.getExecutions().stream().anyMatch(execution -> runs(execution, goal));
    }

    private static boolean runs(PluginExecution execution, String goal) {
        return execution.getGoals().contains(goal) && !"none".equals(execution.getPhase());
    }

    /** To {@code lib}, or to {@code libs} with Helidon, whose parent does it. */
    private static boolean copies(
            Plugin plugin, PluginExecution execution, MavenProject project, ProcessorOptions options) {
        if (!runs(execution, "copy-dependencies")) {
            return false;
        }
        var target = Configuration.of(execution)
                .text("outputDirectory")
                .map(text -> project.getBasedir().toPath().resolve(text).normalize());
        Path lib = options.libraries();
        return target.filter(directory ->
                        directory.equals(lib) || isHelidon(project) && directory.equals(lib.resolveSibling("libs")))
                .isPresent();
    }

    private static boolean isHelidon(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getGroupId().startsWith("io.helidon"));
    }
}
