package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** Who can talk to whom. A backing service has a network of its own, with those on it that use it. */
final class Networks {

    static final String BACKEND = Deployment.BACKEND;
    static final String EDGE = Deployment.EDGE;

    private Networks() {}

    /** The networks of the stack. */
    static YamlMap of(Deployment deployment) {
        var networks = new YamlMap().put(BACKEND, internal(), "No way out, and no way in.");
        String comment = "One for each server that keeps data: for it and what uses it.";
        for (BackingService server : deployment.backing()) {
            networks.put(server.name(), internal(), comment);
            comment = "";
        }
        if (deployment.isPublished()) {
            networks.put(EDGE, new YamlMap(), "For what is published: ports of an internal network lead nowhere.");
        }
        if (deployment.isMonitored()) {
            networks.put(
                    Deployment.OPERATOR,
                    new YamlMap(),
                    "For what watches the stack. No service is on it, so none reaches that.");
        }
        return networks;
    }

    private static YamlMap internal() {
        return new YamlMap().put("internal", true);
    }

    /** The networks of a service. */
    static List<String> of(Service service, Deployment deployment) {
        var networks = new ArrayList<String>();
        networks.add(BACKEND);
        networks.addAll(ofServers(service, deployment));
        if (deployment.isPublished(service)) {
            networks.add(EDGE);
        }
        return networks;
    }

    /** The networks of what runs once before a service. */
    static List<String> ofMigration(Service service, Deployment deployment) {
        List<String> networks = ofServers(service, deployment);
        return networks.isEmpty() ? List.of(BACKEND) : networks;
    }

    private static List<String> ofServers(Service service, Deployment deployment) {
        var networks = new ArrayList<String>();
        for (BackingService server : deployment.backingOf(service)) {
            networks.add(server.name());
        }
        return networks;
    }

    /** The networks on which Prometheus reads: exporters on the backend, and some servers where they are. */
    static List<String> ofPrometheus(Deployment deployment) {
        var networks = new ArrayList<String>();
        networks.add(BACKEND);
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent() && !server.hasExporter()) {
                networks.add(server.name());
            }
        }
        return networks;
    }

    /** These networks, and that of the operator with a name by which a server can tell its address there. */
    static YamlMap withOperator(List<String> others, String name) {
        var networks = new YamlMap();
        for (String other : others) {
            networks.put(other, new YamlMap());
        }
        return networks.put(
                Deployment.OPERATOR,
                new YamlMap().put("aliases", new YamlLine(List.of(name))),
                "It listens at this name, so that nobody on the other networks reaches it.");
    }
}
