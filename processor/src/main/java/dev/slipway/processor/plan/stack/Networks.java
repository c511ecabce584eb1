package dev.slipway.processor.plan.stack;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Network;
import java.util.ArrayList;
import java.util.List;

/** The networks of a stack. Each backing service has its own, which it shares with its users. */
final class Networks {

    private Networks() {}

    static List<Network> of(Deployment deployment, List<Container> containers) {
        var networks = new ArrayList<Network>();
        networks.add(new Network(
                Network.BACKEND,
                Network.Reach.INSIDE,
                "No way out, and no way in; this machine is not reached either."));
        String comment = "One for each server that keeps data: for it and what uses it.";
        for (BackingService server : deployment.backing()) {
            networks.add(new Network(server.name(), Network.Reach.INSIDE, comment));
            comment = "";
        }
        if (isUsed(Network.EDGE, containers)) {
            networks.add(new Network(
                    Network.EDGE,
                    Network.Reach.WAY_IN,
                    "For what is published and calls nobody outside: a way in only."));
        }
        if (isUsed(Network.OUTBOUND, containers)) {
            networks.add(new Network(
                    Network.OUTBOUND,
                    Network.Reach.EVERYWHERE,
                    "For services that may call others outside; outbound = false takes one off it."));
        }
        if (deployment.isMonitored()) {
            networks.add(new Network(
                    Network.OPERATOR,
                    Network.Reach.WAY_IN,
                    "For what watches the stack. No service is on it, so none reaches that."));
        }
        if (isUsed(Network.NOTIFICATIONS, containers)) {
            networks.add(
                    new Network(Network.NOTIFICATIONS, Network.Reach.EVERYWHERE, "The way out of Alertmanager alone."));
        }
        return networks;
    }

    private static boolean isUsed(String network, List<Container> containers) {
        for (Container container : containers) {
            for (Membership membership : container.connections().networks()) {
                if (membership.network().equals(network)) {
                    return true;
                }
            }
        }
        return false;
    }
}
