package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
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
        services.put(server.name(), server(isMonitored), "\n" + server.type().qualifiedName());
        if (isMonitored && server.hasExporter()) {
            services.put(
                    server.exporterName(),
                    exporter(server.exporters().get(0)),
                    "\nShows the metrics of \"" + server.name() + "\" to Prometheus.");
        }
    }

    private YamlMap server(boolean isMonitored) {
        var map = new YamlMap()
                .put("image", server.image())
                .put("user", userAndGroup(server.user()))
                .putUnlessEmpty("entrypoint", command(server.entrypoint()))
                .putUnlessEmpty("command", command(server.command()))
                .putUnlessEmpty("environment", Environment.of(server.env()))
                .putUnlessEmpty("secrets", Environment.secrets(server.env()))
                .put("networks", networks(isMonitored))
                .putUnlessEmpty("volumes", ServiceTree.volumes(server.volumes()))
                .put("healthcheck", ServerHealth.of("2m", test()))
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "1m")
                .put("deploy", new YamlMap().put("resources", Limits.of(server.resources())));
        Hardening.addTo(map, tmpfs());
        return map;
    }

    /** Prometheus has to reach a server that shows its metrics itself. */
    private List<String> networks(boolean isMonitored) {
        boolean isTarget = isMonitored && server.metrics().isPresent() && !server.hasExporter();
        return isTarget ? List.of(Networks.BACKEND, Networks.DATA) : List.of(Networks.DATA);
    }

    private List<String> test() {
        var test = new ArrayList<String>();
        test.add("CMD");
        test.addAll(ServiceTree.literals(server.healthCheck()));
        return test;
    }

    private List<String> tmpfs() {
        String owner = userAndGroup(server.user());
        int colon = owner.indexOf(':');
        var tmpfs = new ArrayList<String>();
        for (String directory : server.tmpfs()) {
            tmpfs.add(directory + ":uid=" + owner.substring(0, colon) + ",gid=" + owner.substring(colon + 1)
                    + ",mode=0755,size=64m");
        }
        return tmpfs;
    }

    private YamlMap exporter(Exporter exporter) {
        var map = new YamlMap()
                .put("image", exporter.image())
                .put("user", userAndGroup(exporter.user()))
                .putUnlessEmpty("entrypoint", command(exporter.entrypoint()))
                .putUnlessEmpty("command", command(exporter.command()))
                .put("depends_on", StartOrder.after(List.of(server)))
                .putUnlessEmpty("environment", Environment.of(exporter.env()))
                .putUnlessEmpty("secrets", Environment.secrets(exporter.env()))
                .put("networks", List.of(Networks.BACKEND, Networks.DATA))
                .put("restart", "unless-stopped")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.25", "128M", 50, "0.05", "32M")));
        Hardening.addTo(map);
        return map;
    }

    /** In one line, unless one of its words is a script. */
    private static Object command(List<String> words) {
        List<String> literals = ServiceTree.literals(words);
        for (String word : literals) {
            if (word.indexOf('\n') >= 0) {
                return literals;
            }
        }
        return literals.isEmpty() ? literals : new YamlLine(literals);
    }

    private static String userAndGroup(String user) {
        return user.indexOf(':') >= 0 ? user : user.concat(":").concat(user);
    }
}
