package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** What a container is told of the files that it has mounted: with others it is another container. */
record ConfigHashes(List<GeneratedFile> files) {

    /** The label of a container that has a directory mounted. */
    YamlMap label(String directory) {
        return new YamlMap()
                .put(
                        "dev.slipway.config",
                        of(directory),
                        "Changes with the files in " + directory + ", so that \"up\" starts the server anew.");
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
