package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.model.Redis;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The table of the services in {@code README.md}. */
final class ReadmeRows {

    private static final String STACK_ONLY = "the stack only";

    /** The names in {@code README.md.mustache}. */
    record Row(String name, String type, String image, String address, String limits) {}

    private final Deployment deployment;
    private final Layout layout;
    private final BaseImages images;

    ReadmeRows(Deployment deployment, Layout layout, BaseImages images) {
        this.deployment = deployment;
        this.layout = layout;
        this.images = images;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Service service : deployment.services()) {
            rows.add(row(service));
            if (service.migration().isPresent()) {
                rows.add(new Row(
                        service.migrationName(),
                        "runs once before " + service.name(),
                        image(service),
                        "nobody",
                        limits(service.resources())));
            }
        }
        for (BackingService server : deployment.backing()) {
            rows.add(new Row(
                    server.name(),
                    MarkdownText.code(server.type().qualifiedName()),
                    MarkdownText.code(image(server)),
                    "its users only",
                    limits(server.resources())));
        }
        for (MonitoringServer server : deployment.monitoringServers()) {
            rows.add(row(server));
        }
        return rows;
    }

    private Row row(Service service) {
        var reachableAt = new StringJoiner("<br>").setEmptyValue(STACK_ONLY);
        for (Publication port : Publication.of(service, deployment)) {
            reachableAt.add(port.reachableAt());
        }
        return new Row(
                service.name(),
                MarkdownText.code(service.type().qualifiedName()),
                image(service),
                reachableAt.toString(),
                limits(service.resources()));
    }

    private Row row(MonitoringServer server) {
        var size = MonitoringSizes.of(server);
        return new Row(
                server.serviceName(),
                switch (server) {
                    case PROMETHEUS -> "metrics, and rules that raise alerts";
                    case ALERTMANAGER -> "who is told of alerts";
                    case GRAFANA -> "dashboards; the user is `admin`";
                    case BLACKBOX_EXPORTER -> "asks health endpoints";
                },
                MarkdownText.code(image(server)),
                server.isForOperator()
                        ? "http://127.0.0.1:" + server.port() + " (`" + server.portVariable() + "`)"
                        : "Prometheus only",
                size.cpus() + " CPU, " + size.memory());
    }

    private String image(MonitoringServer server) {
        return switch (server) {
            case PROMETHEUS -> images.prometheus();
            case ALERTMANAGER -> images.alertmanager();
            case GRAFANA -> images.grafana();
            case BLACKBOX_EXPORTER -> images.blackboxExporter();
        };
    }

    private String image(Service service) {
        return MarkdownText.code(service.image().repository() + ":" + layout.version());
    }

    private String image(BackingService server) {
        if (server instanceof Postgres postgres) {
            return images.postgres(postgres.version());
        }
        return server instanceof Redis redis ? images.redis(redis.version()) : ((OtherServer) server).image();
    }

    private static String limits(Resources resources) {
        return resources.cpus().text() + " CPU, " + resources.memory().text();
    }
}
