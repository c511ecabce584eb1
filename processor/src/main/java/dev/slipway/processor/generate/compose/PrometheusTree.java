package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.model.Deployment;
import java.util.List;

/** The server that reads the metrics, as a service of the stack. */
final class PrometheusTree {

    static final int PORT = Deployment.PROMETHEUS_PORT;
    static final String PORT_VARIABLE = "PROMETHEUS_PORT";
    static final String CPUS = "0.5";
    static final String MEMORY = "512M";

    private final BaseImages images;

    PrometheusTree(BaseImages images) {
        this.images = images;
    }

    /**
     * The service.
     *
     * @param configHash a label: with another configuration it is another container, which {@code up} starts
     */
    YamlMap map(String configHash) {
        var map = new YamlMap()
                .put("image", images.prometheus())
                .put("user", "65534:65534")
                .put(
                        "command",
                        List.of(
                                "--config.file=/etc/prometheus/prometheus.yml",
                                "--storage.tsdb.path=/prometheus",
                                "--storage.tsdb.retention.time=35d",
                                "--storage.tsdb.retention.size=4GB"))
                .put(
                        "labels",
                        new YamlMap().put("dev.slipway.config", configHash),
                        "Changes with the files in prometheus/, so that \"up\" starts the server anew.")
                .put(
                        "ports",
                        List.of("127.0.0.1:${" + PORT_VARIABLE + ":-" + PORT + "}:" + PORT),
                        "For the operator of this machine; neither the admin API nor /-/reload is open.")
                .put("networks", List.of(ComposeGenerator.BACKEND, ComposeGenerator.EDGE))
                .put("volumes", List.of(configuration(), Deployment.PROMETHEUS_VOLUME + ":/prometheus"))
                .put("healthcheck", healthCheck())
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "30s")
                .put("deploy", new YamlMap().put("resources", resources()));
        Hardening.addTo(map);
        return map;
    }

    /** In the long form, since the short one makes the directory, as root, where a clean build has just removed it. */
    private static YamlMap configuration() {
        return new YamlMap()
                .put("type", "bind")
                .put("source", "./prometheus")
                .put("target", "/etc/prometheus")
                .put("read_only", true)
                .put("bind", new YamlMap().put("create_host_path", false));
    }

    private static YamlMap healthCheck() {
        return new YamlMap()
                .put(
                        "test",
                        new YamlLine(List.of("CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:9090/-/ready")))
                .put("interval", "15s")
                .put("timeout", "5s")
                .put("start_period", "1m")
                .put("start_interval", "2s")
                .put("retries", 3);
    }

    private static YamlMap resources() {
        return new YamlMap()
                .put(
                        "limits",
                        new YamlMap().put("cpus", CPUS).put("memory", MEMORY).put("pids", 100))
                .put("reservations", new YamlMap().put("cpus", "0.1").put("memory", "128M"));
    }
}
