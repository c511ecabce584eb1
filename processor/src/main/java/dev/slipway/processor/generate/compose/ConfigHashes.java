package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Mount;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code labels} by which Compose sees that a file or a secret has changed: what reads it is another container then.
 *
 * @param files all that is generated beside {@code compose.yaml}
 */
record ConfigHashes(List<GeneratedFile> files) {

    YamlMap labels(Container container) {
        var labels = new YamlMap();
        // What runs once starts each time the stack is brought up.
        if (container.lifecycle().runs() == Lifecycle.Runs.ALWAYS) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Config config) {
                    String directory = config.directory() + "/";
                    labels.put(
                            "dev.slipway.config",
                            of(directory),
                            "Changes with the files in " + directory + ", so that \"up\" starts the server anew.");
                }
            }
        }
        if (!container.invocation().secrets().isEmpty()) {
            labels.put("dev.slipway.secrets", "${" + SecretMark.variable(container.name()) + ":-}");
        }
        return labels;
    }

    /** The hash of all that lies in a directory. */
    private String of(String directory) {
        var mounted = new ArrayList<GeneratedFile>();
        for (GeneratedFile file : files) {
            if (file.path().startsWith(directory)) {
                mounted.add(file);
            }
        }
        return ContentHash.of(mounted);
    }
}
