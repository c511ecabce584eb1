package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.SharedMemory;
import dev.slipway.processor.plan.Storage;
import java.util.ArrayList;
import java.util.List;

/** {@code volumes}, {@code shm_size} and {@code tmpfs} of a container. */
final class StorageTree {

    private StorageTree() {}

    static void addMounts(YamlMap map, Storage storage) {
        var volumes = new ArrayList<Object>();
        for (Mount mount : storage.mounts()) {
            if (mount instanceof Mount.Config config) {
                volumes.add(bind(config));
            } else if (mount instanceof Mount.Volume volume) {
                volumes.add(volume.name() + ":" + volume.path() + (volume.isReadOnly() ? ":ro" : ""));
            }
        }
        map.putUnlessEmpty("volumes", volumes);
        if (storage.sharedMemory().isPresent()) {
            SharedMemory memory = storage.sharedMemory().get();
            map.put(
                    "shm_size",
                    memory.size().text(),
                    memory.reason() + "; Docker's default of 64 MB is soon too little.");
        }
    }

    /** In the long form, since the short one makes the directory, as root, where a clean build has just removed it. */
    private static YamlMap bind(Mount.Config config) {
        return new YamlMap()
                .put("type", "bind")
                .put("source", "./" + config.directory())
                .put("target", config.path())
                .put("read_only", true)
                .put("bind", new YamlMap().put("create_host_path", false));
    }

    /** Compose's short syntax. */
    static List<String> tmpfs(Container container) {
        var tmpfs = new ArrayList<String>();
        for (MemoryDirectory directory : container.storage().memory()) {
            String owner = directory.isOwn()
                    ? "uid=" + container.invocation().user().user() + ",gid="
                            + container.invocation().user().group() + ","
                    : "";
            tmpfs.add(directory.path() + ":" + owner + "mode=" + directory.mode() + ",size="
                    + directory.size().text());
        }
        return tmpfs;
    }
}
