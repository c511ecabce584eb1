package dev.slipway.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/** The block of this plugin in the pom of a project. */
record PluginBlock(Plugin plugin) {

    static final String GROUP = "dev.slipway";
    private static final String KEY = GROUP + ":slipway-maven-plugin";

    /** The block, if the project has one with extensions and makes something that can run. */
    static Optional<PluginBlock> of(MavenProject project) {
        if (project.getPackaging().equals("pom")) {
            return Optional.empty();
        }
        return Optional.ofNullable(project.getPlugin(KEY))
                .filter(Plugin::isExtensions)
                .map(PluginBlock::new);
    }

    /** Whether the project has the block, but not as an extension, so that its builds run without Slipway. */
    static boolean lacksExtensions(MavenProject project) {
        Plugin plugin = project.getPlugin(KEY);
        return plugin != null && !plugin.isExtensions();
    }

    /** The version of the processor, which is that of the plugin. */
    String version() {
        return plugin.getVersion();
    }

    Configuration configuration() {
        return Configuration.of(plugin);
    }

    /** Whether the block is in a parent of the project. */
    boolean isInherited(MavenProject project) {
        var model = project.getOriginalModel();
        return !holdsBlock(model.getBuild())
                && model.getProfiles().stream().map(Profile::getBuild).noneMatch(PluginBlock::holdsBlock);
    }

    private static boolean holdsBlock(BuildBase build) {
        return build != null && build.getPlugins().stream().anyMatch(PluginBlock::isThis);
    }

    private static boolean isThis(Plugin plugin) {
        return plugin.getKey().equals(KEY);
    }

    /** Has Maven run a goal of this plugin. */
    void run(PluginExecution execution) {
        plugin.addExecution(execution);
        plugin.flushExecutionMap();
    }

    static List<Plugin> plugins(MavenProject project) {
        Build build = project.getBuild();
        return build == null ? List.of() : build.getPlugins();
    }
}
