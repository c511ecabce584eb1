package dev.slipway.processor.plan.monitoring;

import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.HealthTimes;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Plans the containers of the monitoring. */
public final class WatcherPlanner {

    /** Go takes these; an empty one does not hide the one that the engine's client may add in lower case. */
    private static final List<Setting> PROXY = List.of(
            new Setting("HTTP_PROXY", new Value.Variable("", "ALERTMANAGER_PROXY", "")),
            new Setting("HTTPS_PROXY", new Value.Variable("", "ALERTMANAGER_PROXY", "")),
            new Setting("NO_PROXY", new Value.Variable("", "ALERTMANAGER_NO_PROXY", "")));

    private final Deployment deployment;
    private final BaseImages images;
    private final WatcherConnections connections;

    public WatcherPlanner(Deployment deployment, BaseImages images) {
        this.deployment = deployment;
        this.images = images;
        this.connections = new WatcherConnections(deployment);
    }

    public Container container(MonitoringServer server) {
        return new Container(
                server.serviceName(),
                Role.WATCHER,
                server.serviceName(),
                new About(Origin.OUTSIDE, server.serviceName(), summary(server), comment(server)),
                new NamedImage(image(server), facts(server)),
                new Invocation(
                        Invocation.userOf(facts(server)),
                        List.of(),
                        command(server),
                        "",
                        environment(server),
                        secrets(server)),
                connections.of(server),
                Storage.of(mounts(server)),
                health(server),
                Lifecycle.server(List.of(), "30s"),
                limits(server));
    }

    private List<Setting> environment(MonitoringServer server) {
        return switch (server) {
            case GRAFANA -> GrafanaSettings.environment(address("", server));
            case ALERTMANAGER -> deployment.stack().monitoring().tellsByHttp() ? PROXY : List.of();
            case PROMETHEUS, BLACKBOX_EXPORTER -> List.of();
        };
    }

    private static String comment(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> "Reads the metrics of the services above, and finds out when something is wrong.";
            case ALERTMANAGER -> "Tells people of alerts: grouped, and without those that follow from another.";
            case GRAFANA -> "Shows all that in dashboards.";
            case BLACKBOX_EXPORTER -> "Asks the health endpoints of the services for Prometheus.";
        };
    }

    private static String summary(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> "metrics, and rules that raise alerts";
            case ALERTMANAGER -> "who is told of alerts";
            case GRAFANA -> "dashboards; the user is `admin`";
            case BLACKBOX_EXPORTER -> "asks health endpoints";
        };
    }

    private String image(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> images.prometheus();
            case ALERTMANAGER -> images.alertmanager();
            case GRAFANA -> images.grafana();
            case BLACKBOX_EXPORTER -> images.blackboxExporter();
        };
    }

    private static ImageFacts facts(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> ImageFacts.prometheus();
            case ALERTMANAGER -> ImageFacts.alertmanager();
            case GRAFANA -> ImageFacts.grafana();
            case BLACKBOX_EXPORTER -> ImageFacts.blackboxExporter();
        };
    }

    private List<Value> command(MonitoringServer server) {
        var command = new ArrayList<Value>();
        switch (server) {
            case PROMETHEUS -> {
                command.add(new Value.Text("--config.file=/etc/prometheus/prometheus.yml"));
                command.add(
                        new Value.Text("--storage.tsdb.path=" + facts(server).data()));
                command.add(new Value.Text("--storage.tsdb.retention.time="
                        + deployment.stack().monitoring().retention().text()));
                command.add(new Value.Text("--storage.tsdb.retention.size="
                        + deployment.stack().monitoring().retentionSize().text()));
                command.add(new Value.Text("--web.listen-address=" + server.address()));
                addAddress(server, command);
            }
            case ALERTMANAGER -> {
                command.add(new Value.Text("--config.file=/etc/alertmanager/alertmanager.yml"));
                command.add(new Value.Text("--storage.path=" + facts(server).data()));
                command.add(new Value.Text("--cluster.listen-address="));
                addAddress(server, command);
            }
            case BLACKBOX_EXPORTER -> {
                command.add(new Value.Text("--config.file=/etc/blackbox-exporter/blackbox.yml"));
                command.add(new Value.Text("--web.listen-address=" + server.address()));
            }
            case GRAFANA -> {}
        }
        return command;
    }

    /**
     * Adds the address at which people open a server, for the links in alerts. Inside the stack its path stays the
     * root.
     */
    private static void addAddress(MonitoringServer server, List<Value> command) {
        command.add(address("--web.external-url=", server));
        command.add(new Value.Text("--web.route-prefix=/"));
    }

    /** The address at which people open a server. */
    private static Value address(String before, MonitoringServer server) {
        return new Value.VariableOrElse(
                before,
                server.urlVariable(),
                new Value.Variable("http://127.0.0.1:", server.portVariable(), String.valueOf(server.port())));
    }

    /** The secrets that a server reads, sorted by name. */
    private List<String> secrets(MonitoringServer server) {
        return switch (server) {
            case GRAFANA -> List.of(MonitoringServer.GRAFANA_PASSWORD);
            case ALERTMANAGER ->
                List.copyOf(new TreeSet<>(deployment.stack().monitoring().secrets()));
            case PROMETHEUS, BLACKBOX_EXPORTER -> List.of();
        };
    }

    private static List<Mount> mounts(MonitoringServer server) {
        var mounts = new ArrayList<Mount>();
        String directory =
                server == MonitoringServer.GRAFANA ? GrafanaSettings.DIRECTORY : "/etc/" + server.serviceName();
        mounts.add(new Mount.Config(server.serviceName(), directory));
        if (!server.volume().isEmpty()) {
            mounts.add(new Mount.Volume(
                    Origin.OUTSIDE, server.volume(), facts(server).data(), false));
        }
        return mounts;
    }

    private static Health health(MonitoringServer server) {
        String path = switch (server) {
            case PROMETHEUS, ALERTMANAGER -> "/-/ready";
            case GRAFANA -> "/api/health";
            case BLACKBOX_EXPORTER -> "/-/healthy";
        };
        return Health.Command.ofAddress(
                HealthTimes.ofServer("1m"),
                server.isOnOtherNetworks() ? server.operatorHost() : "127.0.0.1",
                server.port(),
                path);
    }

    private static Limits limits(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> Limits.of("0.5", "512M", 100, "0.1", "128M");
            case ALERTMANAGER -> Limits.of("0.25", "128M", 100, "0.1", "32M");
            case GRAFANA -> Limits.of("0.5", "256M", 100, "0.1", "96M");
            case BLACKBOX_EXPORTER -> Limits.of("0.25", "64M", 100, "0.1", "16M");
        };
    }
}
