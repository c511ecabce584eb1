package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Resources;

/** {@code deploy.resources}. */
final class Limits {

    private Limits() {}

    static YamlMap of(Resources resources) {
        return of(
                resources.cpus().text(),
                resources.memory().text(),
                resources.pids(),
                resources.reservedCpus().text(),
                resources.reservedMemory().text());
    }

    static YamlMap of(String cpus, String memory, int pids, String reservedCpus, String reservedMemory) {
        return new YamlMap()
                .put(
                        "limits",
                        new YamlMap().put("cpus", cpus).put("memory", memory).put("pids", pids))
                .put("reservations", new YamlMap().put("cpus", reservedCpus).put("memory", reservedMemory));
    }
}
