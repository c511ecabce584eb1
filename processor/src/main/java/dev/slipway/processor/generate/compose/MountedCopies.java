package dev.slipway.processor.generate.compose;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Mount;
import java.util.ArrayList;
import java.util.List;

/**
 * The copies of generated directories that containers have mounted. {@code up.sh} makes them beside the operator's
 * files, because a build may change or delete the originals while the containers run.
 *
 * @param files all generated files except {@code compose.yaml}
 */
record MountedCopies(Layout layout, List<GeneratedFile> files) {

    static final String COMMENT =
            "A copy of a directory beside this file. up.sh makes it, so that no build changes what runs."
                    + "\nIts name changes with the contents of its files, so that \"up\" recreates the container.";

    /** The path of the copy, relative to {@code compose.yaml}. */
    String path(Container container, Mount.Config config) {
        return layout.operator().orElseThrow() + "/.slipway/mounted/" + name(container, config);
    }

    /**
     * The name of the copy. It changes with the files, so that Compose recreates the container. The copy of a container
     * that ends keeps its name, because it runs each time the stack is brought up.
     */
    String name(Container container, Mount.Config config) {
        return container.lifecycle().runs() == Lifecycle.Runs.ALWAYS
                ? config.directory() + "-" + hash(config.directory() + "/")
                : config.directory();
    }

    private String hash(String directory) {
        var mounted = new ArrayList<GeneratedFile>();
        for (GeneratedFile file : files) {
            if (file.path().startsWith(directory)) {
                mounted.add(file);
            }
        }
        return ContentHash.of(mounted);
    }
}
