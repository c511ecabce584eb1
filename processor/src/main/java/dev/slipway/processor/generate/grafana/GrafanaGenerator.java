package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonTree;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.model.Redis;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** {@code grafana/}: data sources, and dashboards that ask for nothing that the stack has not. */
public final class GrafanaGenerator implements Generator {

    /** The directory, which the server has mounted. */
    public static final String DIRECTORY = "grafana/";

    private final Yaml yaml;
    private final JsonTree json;

    public GrafanaGenerator(Yaml yaml, JsonTree json) {
        this.yaml = yaml;
        this.json = json;
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
        return new GeneratedFile(DIRECTORY.concat(path), text);
    }

    private static List<Dashboard> dashboards(Deployment deployment, ScrapeIntervals intervals) {
        var services = new ScrapedServices(deployment);
        var dashboards = new ArrayList<Dashboard>();
        dashboards.add(new StackDashboard(deployment, services).dashboard(intervals));
        dashboards.add(new ServicesDashboard(deployment, services).dashboard(intervals));
        if (has(Postgres.class, deployment)) {
            dashboards.add(PostgresDashboard.of(deployment, intervals));
        }
        if (has(Redis.class, deployment)) {
            dashboards.add(new RedisDashboard(deployment).dashboard(intervals));
        }
        if (hasWebServer(deployment)) {
            dashboards.add(NginxDashboard.of(deployment, intervals));
        }
        return dashboards;
    }

    static boolean has(Class<? extends BackingService> kind, Deployment deployment) {
        for (BackingService server : deployment.backing()) {
            if (kind.isInstance(server)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an exporter shows the metrics of a web server. */
    static boolean hasWebServer(Deployment deployment) {
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
