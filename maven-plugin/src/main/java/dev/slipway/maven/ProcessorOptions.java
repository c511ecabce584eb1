package dev.slipway.maven;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;

/** The options of the processor for one project. */
record ProcessorOptions(Map<Option, String> values) {

    static ProcessorOptions of(MavenProject project, PluginBlock block) {
        var configuration = block.configuration();
        var values = new EnumMap<Option, String>(Option.class);
        for (Option option : Option.values()) {
            String value = option.value(project, configuration);
            if (value != null) {
                values.put(option, value);
            }
        }
        return new ProcessorOptions(values);
    }

    /** What the compiler is told in the end: the pom may say an option itself. */
    ProcessorOptions changedBy(List<String> arguments) {
        var changed = new EnumMap<>(values);
        for (String argument : arguments) {
            for (Option option : Option.values()) {
                String start = option.argument() + "=";
                if (argument.startsWith(start)) {
                    changed.put(option, argument.substring(start.length()));
                }
            }
        }
        return new ProcessorOptions(changed);
    }

    Path deployDirectory() {
        return Path.of(values.get(Option.DEPLOY_DIRECTORY));
    }

    /** Where the libraries lie: beside the jar. */
    Path libraries() {
        return Path.of(values.get(Option.JAR)).resolveSibling("lib");
    }
}
