package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Exporter;
import dev.slipway.processor.model.OtherServer;
import java.util.ArrayList;
import java.util.List;

/** The entries under {@code services} of a server by its image: itself and its exporter. */
final class OtherServerTree {

    private final OtherServer server;

    OtherServerTree(OtherServer server) {
        this.server = server;
    }

    void addTo(YamlMap services, boolean isMonitored) {
        services.put(server.name(), server(), "\n" + server.type().qualifiedName());
        if (isMonitored && server.hasExporter()) {
            services.put(
                    server.exporterName(),
                    exporter(server.exporters().get(0)),
                    "\nShows the metrics of \"" + server.name() + "\" to Prometheus.");
        }
    }

    private YamlMap server() {
        var map = new YamlMap()
                .put("image", server.image())
                .put("user", server.user().userAndGroup())
                .putUnlessEmpty("entrypoint", Words.command(server.entrypoint()))
                .putUnlessEmpty("command", Words.command(server.command()))
                .putUnlessEmpty("environment", Environment.of(server.env()));
        SecretFiles.addTo(map, server.name(), Environment.secrets(server.env()));
        map.put("networks", List.of(server.name()))
                .putUnlessEmpty("volumes", Words.volumes(server.volumes()))
                .put("healthcheck", ServerHealth.of("2m", test()))
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "1m")
                .put("deploy", new YamlMap().put("resources", Limits.of(server.resources())));
        Hardening.addTo(map, tmpfs());
        return map;
    }

    private List<String> test() {
        var test = new ArrayList<String>();
        test.add("CMD");
        test.addAll(Words.literals(server.healthCheck()));
        return test;
    }

    private List<String> tmpfs() {
        var tmpfs = new ArrayList<String>();
        for (String directory : server.tmpfs()) {
            tmpfs.add(directory + ":uid=" + server.user().user() + ",gid="
                    + server.user().group() + ",mode=0755,size=64m");
        }
        return tmpfs;
    }

    private YamlMap exporter(Exporter exporter) {
        var map = new YamlMap()
                .put("image", exporter.image())
                .put("user", exporter.user().userAndGroup())
                .putUnlessEmpty("entrypoint", Words.command(exporter.entrypoint()))
                .putUnlessEmpty("command", Words.command(exporter.command()))
                .put("depends_on", StartOrder.after(List.of(server)))
                .putUnlessEmpty("environment", Environment.of(exporter.env()));
        SecretFiles.addTo(map, server.exporterName(), Environment.secrets(exporter.env()));
        map.put("networks", List.of(Networks.BACKEND, server.name()))
                .put("restart", "unless-stopped")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.25", "128M", 50, "0.05", "32M")));
        Hardening.addTo(map);
        return map;
    }
}
