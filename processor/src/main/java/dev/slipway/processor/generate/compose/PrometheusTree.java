package dev.slipway.processor.generate.compose;

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
     * @param networks those on which there is something to read
     */
    YamlMap map(String configHash, List<String> networks) {
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
                .put("networks", networks)
                .put(
                        "volumes",
                        List.of(
                                BindMount.of("./prometheus", "/etc/prometheus"),
                                Deployment.PROMETHEUS_VOLUME + ":/prometheus"))
                .put("healthcheck", ServerHealth.ofPath("1m", PORT, "/-/ready"))
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "30s")
                .put("deploy", new YamlMap().put("resources", Limits.of(CPUS, MEMORY, 100, "0.1", "128M")));
        Hardening.addTo(map);
        return map;
    }
}
