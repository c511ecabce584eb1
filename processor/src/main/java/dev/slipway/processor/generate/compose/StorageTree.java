package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.SharedMemory;
import dev.slipway.processor.plan.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code volumes}, {@code shm_size} and {@code tmpfs} of a container. */
final class StorageTree {

    private StorageTree() {}

    static void addMounts(YamlMap map, Container container, MountedCopies copies) {
        Storage storage = container.storage();
        var volumes = new ArrayList<Object>();
        var names = new ArrayList<String>();
        for (Mount mount : storage.mounts()) {
            if (mount instanceof Mount.Config config) {
                volumes.add(bind(config, copies.path(container, config)));
            } else if (mount instanceof Mount.Volume volume) {
                String name = volume.name() + ":" + volume.path() + (volume.isReadOnly() ? ":ro" : "");
                volumes.add(name);
                names.add(name);
            }
        }
        map.putUnlessEmpty("volumes", names.size() == volumes.size() ? Values.column(names) : volumes);
        if (storage.sharedMemory().isPresent()) {
            SharedMemory memory = storage.sharedMemory().get();
            map.put(
                    "shm_size",
                    memory.size().text(),
                    memory.reason() + "; Docker's default of 64 MB is soon too little.");
        }
    }

    /** In the long form, because the short one creates a missing directory, owned by root. */
    private static YamlMap bind(Mount.Config config, String source) {
        return new YamlMap()
                .put("type", "bind")
                .put("source", ComposeText.literal(source), MountedCopies.COMMENT)
                .put("target", config.path())
                .put("read_only", true)
                .put("bind", new YamlMap().put("create_host_path", false).inLine());
    }

    /** Compose's short syntax. */
    static List<String> tmpfs(Container container) {
        var tmpfs = new ArrayList<String>();
        for (MemoryDirectory directory : container.storage().memory()) {
            String owner = directory.isOwn()
                    ? "uid=" + container.invocation().user().user() + ",gid="
                            + container.invocation().user().group() + ","
                    : "";
            tmpfs.add(
                    directory.path() + ":" + owner + "mode=" + directory.mode() + ",size=" + option(directory.size()));
        }
        return tmpfs;
    }

    /** A size for tmpfs, which knows the units k, m and g; a number without a unit is in bytes. */
    private static String option(ByteSize size) {
        String text = size.text().toLowerCase(Locale.ROOT);
        return text.endsWith("b") ? text.substring(0, text.length() - 1) : text;
    }
}
