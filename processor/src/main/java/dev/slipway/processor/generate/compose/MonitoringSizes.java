package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.MonitoringServer;

/** What the servers that watch a stack may use. */
record MonitoringSizes(String cpus, String memory, String reservedMemory) {

    static MonitoringSizes of(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> new MonitoringSizes("0.5", "512M", "128M");
            case ALERTMANAGER -> new MonitoringSizes("0.25", "128M", "32M");
            case GRAFANA -> new MonitoringSizes("0.5", "256M", "96M");
            case BLACKBOX_EXPORTER -> new MonitoringSizes("0.25", "64M", "16M");
        };
    }

    YamlMap limits() {
        return Limits.of(cpus, memory, 100, "0.1", reservedMemory);
    }
}
