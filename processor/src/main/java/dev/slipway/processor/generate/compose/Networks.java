package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** Who can talk to whom. */
final class Networks {

    static final String BACKEND = "backend";
    static final String DATA = "data";
    static final String EDGE = "edge";

    private Networks() {}

    /** The networks of the stack. */
    static YamlMap of(Deployment deployment) {
        var networks = new YamlMap().put(BACKEND, internal(), "No way out, and no way in.");
        if (!deployment.backing().isEmpty()) {
            networks.put(DATA, internal(), "For the servers that keep data, and the services that use them.");
        }
        if (deployment.isPublished() || deployment.isMonitored()) {
            networks.put(EDGE, new YamlMap(), "For what is published: ports of an internal network lead nowhere.");
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
        if (!deployment.backingOf(service).isEmpty()) {
            networks.add(DATA);
        }
        if (deployment.isPublished(service)) {
            networks.add(EDGE);
        }
        return networks;
    }

    /** The networks of what runs once before a service. */
    static List<String> ofMigration(Service service, Deployment deployment) {
        return List.of(deployment.backingOf(service).isEmpty() ? BACKEND : DATA);
    }
}
