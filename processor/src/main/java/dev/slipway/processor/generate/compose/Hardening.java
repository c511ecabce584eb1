package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** What every container of a stack gets: as few rights as it can live with, and a log that does not fill the disk. */
final class Hardening {

    private Hardening() {}

    static void addTo(YamlMap service) {
        addTo(service, List.of());
    }

    /**
     * Adds it.
     *
     * @param tmpfs directories in memory beside {@code /tmp}, in Compose's short syntax
     */
    static void addTo(YamlMap service, List<String> tmpfs) {
        var all = new ArrayList<String>();
        all.add("/tmp:mode=1777,size=64m");
        all.addAll(tmpfs);
        service.put("read_only", true)
                .put("tmpfs", all)
                .put("cap_drop", List.of("ALL"))
                .put("security_opt", List.of("no-new-privileges:true"))
                .put(
                        "logging",
                        new YamlMap()
                                .put("driver", "local")
                                .put(
                                        "options",
                                        new YamlMap().put("max-size", "20m").put("max-file", "5")));
    }
}
