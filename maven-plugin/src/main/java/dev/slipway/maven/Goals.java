package dev.slipway.maven;

import java.util.List;
import org.apache.maven.model.PluginExecution;

/** The goals of this plugin that the extension has Maven run. */
final class Goals {

    private Goals() {}

    /** Before the compile: it is run again if Slipway is told something else than last time. */
    static PluginExecution prepare(ProcessorOptions options, List<String> fingerprint) {
        var configuration = empty().with(
                        "deployDirectory", options.deployDirectory().toString())
                .with("fingerprint", String.join("\n", fingerprint));
        return execution("prepare", "process-resources", configuration);
    }

    /** After the compile, when the class path is known. */
    static PluginExecution check(ProcessorOptions options, boolean mayHideProcessors) {
        var configuration = empty().with(
                        "deployDirectory", options.deployDirectory().toString())
                .with("mayHideProcessors", String.valueOf(mayHideProcessors));
        return execution("check", "process-classes", configuration);
    }

    static PluginExecution libraries(ProcessorOptions options) {
        return execution(
                "libraries",
                "prepare-package",
                empty().with("libraries", options.libraries().toString()));
    }

    private static Configuration empty() {
        return Configuration.of(new PluginExecution());
    }

    private static PluginExecution execution(String goal, String phase, Configuration configuration) {
        var execution = new PluginExecution();
        execution.setId("slipway-" + goal);
        execution.setPhase(phase);
        execution.addGoal(goal);
        execution.setConfiguration(configuration.tree());
        return execution;
    }
}
