package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Publication;
import java.util.ArrayList;
import java.util.List;

/** {@code ports} and {@code networks} of a container. */
final class ConnectionsTree {

    private ConnectionsTree() {}

    static void addTo(YamlMap map, Connections connections) {
        var ports = new ArrayList<String>();
        String comment = "";
        for (Publication publication : connections.publications()) {
            ports.add(text(publication.port(), publication.variable()));
            comment = publication.comment();
        }
        map.putUnlessEmpty("ports", Values.column(ports), comment).put("networks", networks(connections.networks()));
    }

    /** Compose's short syntax. */
    private static String text(PublishedPort port, String variable) {
        String hostPort = port.hostPort() == 0 ? "" : String.valueOf(port.hostPort());
        return port.address() + ":" + (variable.isEmpty() ? hostPort : ComposeText.variable(variable, hostPort)) + ":"
                + port.containerPort() + (port.isUdp() ? "/udp" : "");
    }

    /** A list of names, or a mapping if a network has settings. */
    private static Object networks(List<Membership> memberships) {
        var names = new ArrayList<String>();
        var map = new YamlMap();
        boolean hasAlias = false;
        for (Membership membership : memberships) {
            names.add(membership.network());
            hasAlias |= !membership.alias().isEmpty();
            if (membership.alias().isEmpty()) {
                map.put(membership.network(), new YamlMap());
            } else {
                map.put(
                        membership.network(),
                        new YamlMap()
                                .put("aliases", new YamlLine(List.of(membership.alias())))
                                .inLine(),
                        "It listens at this name, so that nobody on the other networks reaches it.");
            }
        }
        return hasAlias ? map : Values.list(names);
    }
}
