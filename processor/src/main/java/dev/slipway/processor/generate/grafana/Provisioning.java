package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.plan.Sources;
import java.util.ArrayList;
import java.util.List;

/** The files by which Grafana sets itself up when it starts. */
final class Provisioning {

    /** The data source that dashboards start with. */
    static final String PROMETHEUS = "prometheus";

    /** The directory of this generator, as the server sees it. */
    private static final String MOUNTED = "/etc/slipway/grafana/";

    private final Deployment deployment;
    private final ScrapeIntervals intervals;

    Provisioning(Deployment deployment, ScrapeIntervals intervals) {
        this.deployment = deployment;
        this.intervals = intervals;
    }

    String header(String about) {
        return Sources.header(about + " the stack \"" + deployment.stack().name() + "\".", Sources.of(deployment));
    }

    YamlMap dataSources() {
        var sources = new ArrayList<YamlMap>();
        sources.add(prometheus());
        if (hasAlertmanager()) {
            sources.add(alertmanager());
        }
        return new YamlMap()
                .put("apiVersion", 1, "\n")
                .put("prune", true, "A source that stands here no longer goes.")
                .put("datasources", sources);
    }

    private boolean hasAlertmanager() {
        return deployment.has(MonitoringServer.ALERTMANAGER);
    }

    private YamlMap prometheus() {
        var options = new YamlMap()
                .put("httpMethod", "POST", "Long queries do not fit into an address.")
                .put(
                        "timeInterval",
                        intervals.ofDataSource(),
                        "The shortest interval at which something is read; dashboards say where it is another.")
                .put("prometheusType", "Prometheus")
                .put("prometheusVersion", "3.0.0", "At least: from it Grafana knows what it may ask for.")
                .put("manageAlerts", true);
        if (hasAlertmanager()) {
            options.put("alertmanagerUid", "alertmanager");
        }
        return source("Prometheus", PROMETHEUS, PROMETHEUS, MonitoringServer.PROMETHEUS)
                .put("isDefault", true)
                .put("editable", false)
                .put("jsonData", options);
    }

    private static YamlMap alertmanager() {
        return source("Alertmanager", "alertmanager", "alertmanager", MonitoringServer.ALERTMANAGER)
                .put("editable", false)
                .put(
                        "jsonData",
                        new YamlMap().put("implementation", "prometheus").put("handleGrafanaManagedAlerts", false));
    }

    private static YamlMap source(String name, String uid, String type, MonitoringServer server) {
        return new YamlMap()
                .put("name", name)
                .put("uid", uid)
                .put("type", type)
                .put("access", "proxy", "Grafana asks, not the browser.")
                .put("url", "http://" + server.address());
    }

    YamlMap dashboards() {
        var provider = new YamlMap()
                .put("name", "slipway")
                .put("orgId", 1)
                .put("type", "file")
                .put("folder", "Slipway")
                .put("folderUid", "slipway")
                .put("disableDeletion", true, "Nobody deletes them by hand; one whose file is gone goes all the same.")
                .put("allowUiUpdates", false)
                .put("updateIntervalSeconds", 30)
                .put(
                        "options",
                        new YamlMap().put("path", MOUNTED + "dashboards").put("foldersFromFilesStructure", false));
        return new YamlMap().put("apiVersion", 1, "\n").put("providers", List.of(provider));
    }
}
