package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import java.util.List;

/** What every container of a stack gets: as few rights as it can live with, and a log that does not fill the disk. */
final class Hardening {

    private Hardening() {}

    static void addTo(YamlMap service) {
        service.put("read_only", true)
                .put("tmpfs", List.of("/tmp:mode=1777,size=64m"))
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
