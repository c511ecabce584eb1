package dev.slipway.processor.plan.stack;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import java.util.ArrayList;
import java.util.List;

/** The networks of a stack. A backing service has one of its own, with those on it that use it. */
final class Networks {

    private Networks() {}

    static List<Network> of(Deployment deployment, List<Container> containers) {
        var networks = new ArrayList<Network>();
        networks.add(new Network(Network.BACKEND, true, "No way out, and no way in."));
        String comment = "One for each server that keeps data: for it and what uses it.";
        for (BackingService server : deployment.backing()) {
            networks.add(new Network(server.name(), true, comment));
            comment = "";
        }
        if (isPublished(containers)) {
            networks.add(new Network(
                    Network.EDGE, false, "For what is published: ports of an internal network lead nowhere."));
        }
        if (deployment.isMonitored()) {
            networks.add(new Network(
                    Network.OPERATOR, false, "For what watches the stack. No service is on it, so none reaches that."));
        }
        return networks;
    }

    private static boolean isPublished(List<Container> containers) {
        for (Container container : containers) {
            if (container.role() == Role.SERVICE
                    && !container.connections().publications().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
