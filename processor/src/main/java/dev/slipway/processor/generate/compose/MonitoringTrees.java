package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.StackSecrets;
import java.util.ArrayList;
import java.util.List;

/** The entries under {@code services} of what watches the stack. */
final class MonitoringTrees {

    /** What reads it must be told where the user of this machine opens it: links in alerts lead there. */
    private static final String EXTERNAL_URL = "--web.external-url=";

    private final Deployment deployment;
    private final BaseImages images;
    private final ConfigHashes hashes;

    MonitoringTrees(Deployment deployment, BaseImages images, ConfigHashes hashes) {
        this.deployment = deployment;
        this.images = images;
        this.hashes = hashes;
    }

    void addTo(YamlMap services) {
        for (MonitoringServer server : deployment.monitoringServers()) {
            services.put(server.serviceName(), map(server), "\n" + comment(server));
        }
    }

    private static String comment(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> "Reads the metrics of the services above, and finds out when something is wrong.";
            case ALERTMANAGER -> "Tells people of alerts: grouped, and without those that follow from another.";
            case GRAFANA -> "Shows all that in dashboards.";
            case BLACKBOX_EXPORTER -> "Asks the health endpoints of the services for Prometheus.";
        };
    }

    private YamlMap map(MonitoringServer server) {
        YamlMap map = start(server);
        SecretFiles.addTo(
                map,
                server.serviceName(),
                new StackSecrets(deployment).readBy(server.serviceName()),
                hashes.label(MountedDirectory.of(server)));
        if (server.isForOperator()) {
            map.put("ports", List.of("127.0.0.1:" + hostPort(server) + ":" + server.port()), portComment(server));
        }
        map.put("networks", networks(server))
                .put("volumes", volumes(server))
                .put("healthcheck", health(server))
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "30s")
                .put(
                        "deploy",
                        new YamlMap()
                                .put("resources", MonitoringSizes.of(server).limits()));
        Hardening.addTo(map);
        return map;
    }

    private YamlMap start(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS ->
                new YamlMap()
                        .put("image", images.prometheus())
                        .put("user", "65534:65534")
                        .put("command", prometheus());
            case ALERTMANAGER ->
                new YamlMap()
                        .put("image", images.alertmanager())
                        .put("user", "65534:65534")
                        .put(
                                "command",
                                List.of(
                                        "--config.file=/etc/alertmanager/alertmanager.yml",
                                        "--storage.path=/alertmanager",
                                        "--cluster.listen-address=",
                                        EXTERNAL_URL + address(server)));
            case GRAFANA ->
                new YamlMap()
                        .put("image", images.grafana())
                        .put("user", "472:0")
                        .put("environment", GrafanaSettings.environment(address(server)));
            case BLACKBOX_EXPORTER ->
                new YamlMap()
                        .put("image", images.blackboxExporter())
                        .put("user", "65534:65534")
                        .put(
                                "command",
                                List.of(
                                        "--config.file=/etc/blackbox-exporter/blackbox.yml",
                                        "--web.listen-address=" + server.address()));
        };
    }

    private List<String> prometheus() {
        return List.of(
                "--config.file=/etc/prometheus/prometheus.yml",
                "--storage.tsdb.path=/prometheus",
                "--storage.tsdb.retention.time="
                        .concat(deployment.stack().monitoring().retention()),
                "--storage.tsdb.retention.size="
                        .concat(deployment.stack().monitoring().retentionSize()),
                "--web.listen-address=" + MonitoringServer.PROMETHEUS.address(),
                EXTERNAL_URL + address(MonitoringServer.PROMETHEUS));
    }

    /** Where the operator opens it. */
    private static String address(MonitoringServer server) {
        return "http://127.0.0.1:" + hostPort(server);
    }

    private static String hostPort(MonitoringServer server) {
        return "${" + server.portVariable() + ":-" + server.port() + "}";
    }

    private static String portComment(MonitoringServer server) {
        return server == MonitoringServer.PROMETHEUS
                ? "For the operator of this machine; neither the admin API nor /-/reload is open."
                : "For the operator of this machine.";
    }

    /** Those that are on other networks too listen on that of the operator only. */
    private Object networks(MonitoringServer server) {
        if (server == MonitoringServer.PROMETHEUS) {
            return Networks.withOperator(Networks.ofPrometheus(deployment), server.operatorHost());
        }
        return server == MonitoringServer.BLACKBOX_EXPORTER
                ? Networks.withOperator(List.of(Networks.BACKEND), server.operatorHost())
                : List.of(Deployment.OPERATOR);
    }

    private static List<Object> volumes(MonitoringServer server) {
        var volumes = new ArrayList<Object>();
        volumes.add(BindMount.of("./" + server.serviceName(), MountedDirectory.inContainer(server)));
        if (!server.volume().isEmpty()) {
            volumes.add(server.volume() + ":" + MountedDirectory.data(server));
        }
        return volumes;
    }

    private static YamlMap health(MonitoringServer server) {
        String path = switch (server) {
            case PROMETHEUS, ALERTMANAGER -> "/-/ready";
            case GRAFANA -> "/api/health";
            case BLACKBOX_EXPORTER -> "/-/healthy";
        };
        boolean isOnOtherNetworks = !server.operatorHost().equals(server.serviceName());
        return ServerHealth.ofPath("1m", isOnOtherNetworks ? server.operatorHost() : "127.0.0.1", server.port(), path);
    }
}
