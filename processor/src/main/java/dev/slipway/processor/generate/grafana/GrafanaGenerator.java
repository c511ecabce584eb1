package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonTree;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.plan.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** {@code grafana/}: data sources, and dashboards that only query what the stack has. */
public final class GrafanaGenerator implements Generator {

    /** The directory that the server has mounted. */
    public static final String DIRECTORY = "grafana/";

    private final Yaml yaml;
    private final JsonTree json;
    private final BackingDashboards<BackingService> kinds;

    public GrafanaGenerator(Yaml yaml, JsonTree json, BackingDashboards<BackingService> kinds) {
        this.yaml = yaml;
        this.json = json;
        this.kinds = kinds;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        if (!deployment.has(MonitoringServer.GRAFANA)) {
            return List.of();
        }
        var intervals = new ScrapeIntervals(deployment);
        var provisioning = new Provisioning(deployment, intervals);
        var files = new ArrayList<GeneratedFile>();
        files.add(file(
                "provisioning/datasources/slipway.yml",
                yaml.text(provisioning.header("Where Grafana finds the metrics of"), provisioning.dataSources())));
        files.add(file(
                "provisioning/dashboards/slipway.yml",
                yaml.text(provisioning.header("Where Grafana finds the dashboards of"), provisioning.dashboards())));
        for (Dashboard dashboard : dashboards(deployment, intervals)) {
            files.add(file("dashboards/" + dashboard.name() + ".json", json.text(dashboard.map())));
        }
        return files;
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(DIRECTORY + path, text);
    }

    private List<Dashboard> dashboards(Deployment deployment, ScrapeIntervals intervals) {
        var services = new ScrapedServices(deployment);
        var dashboards = new ArrayList<Dashboard>();
        List<ServerDashboard> servers = servers(deployment);
        dashboards.add(new StackDashboard(deployment, services, servers).dashboard(intervals));
        dashboards.add(new ServicesDashboard(deployment, services).dashboard(intervals));
        for (ServerDashboard server : servers) {
            dashboards.add(server(server, deployment, intervals));
        }
        if (NginxDashboard.isNeeded(deployment)) {
            dashboards.add(NginxDashboard.of(deployment, intervals));
        }
        return dashboards;
    }

    /** The dashboards of the kinds with known metrics, ordered by the name of the kind. */
    private List<ServerDashboard> servers(Deployment deployment) {
        var byKind = new TreeMap<String, List<BackingService>>();
        for (BackingService server : deployment.backing()) {
            if (!byKind.containsKey(server.kind())) {
                byKind.put(server.kind(), new ArrayList<>());
            }
            byKind.get(server.kind()).add(server);
        }
        var dashboards = new ArrayList<ServerDashboard>();
        for (List<BackingService> servers : byKind.values()) {
            Optional<ServerDashboard> dashboard = kinds.dashboard(servers);
            if (dashboard.isPresent()) {
                dashboards.add(dashboard.get());
            }
        }
        return dashboards;
    }

    private static Dashboard server(ServerDashboard server, Deployment deployment, ScrapeIntervals intervals) {
        var dashboard = new Dashboard(server.name(), server.title(), server.about(), deployment, intervals.ofOthers());
        dashboard
                .variable(Variables.one("server", "Server", "label_values(" + server.up() + ", service)"))
                .annotation(Annotations.alerts("service=\"$server\","));
        server.addTo(dashboard);
        return dashboard;
    }
}
