package dev.slipway.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * The maven-compiler-plugin of a project. Only its executions that compile main sources are changed. Maven has merged
 * the configuration of the plugin into each of them, so the test compile stays as it is.
 */
final class CompilerPlugin {

    private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";

    /** The first version with processor paths; older versions ignore them without a message. */
    private static final ComparableVersion FIRST_WITH_PATHS = new ComparableVersion("3.5");

    private static final String KNOWN_VERSION = "3.16.0";

    private final MavenProject project;
    private final Consumer<String> log;
    private final List<String> fingerprint = new ArrayList<>();
    private boolean mayHideProcessors;

    CompilerPlugin(MavenProject project, Consumer<String> log) {
        this.project = project;
        this.log = log;
    }

    void addSlipway(ProcessorOptions options, ProcessorSource source) {
        Plugin plugin = project.getPlugin(KEY);
        if (plugin == null) {
            return;
        }
        raise(plugin);
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().contains("compile")) {
                addSlipway(execution, options, source);
            }
        }
    }

    private void addSlipway(PluginExecution execution, ProcessorOptions options, ProcessorSource source) {
        var compile = new CompileConfiguration(Configuration.of(execution));
        if (compile.callsNoProcessor()) {
            return;
        }
        mayHideProcessors |= source.mayHideOthers(compile);
        source.addTo(compile);
        compile.addOptions(options);
        execution.setConfiguration(compile.configuration().tree());
        fingerprint.addAll(compile.options());
    }

    /** Maven 3.8 comes with a version that is too old. */
    private void raise(Plugin plugin) {
        String version = plugin.getVersion();
        if (version == null || new ComparableVersion(version).compareTo(FIRST_WITH_PATHS) < 0) {
            log.accept("Slipway: maven-compiler-plugin " + version + " has no processor paths, so " + KNOWN_VERSION
                    + " compiles " + project.getArtifactId());
            plugin.setVersion(KNOWN_VERSION);
        }
    }

    /** Whether a compile has processor paths because of Slipway alone: javac looks nowhere else then. */
    boolean mayHideProcessors() {
        return mayHideProcessors;
    }

    /** What Slipway is told in all compiles. */
    List<String> fingerprint() {
        return fingerprint;
    }
}
