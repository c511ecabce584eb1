package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** If all clients come through a proxy that is not named, they share the limit that is meant for each. */
public final class SharedRateLimitCheck implements ServiceCheck {

    private final SiteProgram site;

    public SharedRateLimitCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        if (!site.trustedProxies().isEmpty() || isPublishedToOthers(service)) {
            return;
        }
        for (Route route : site.routes()) {
            if (route.rateLimit().isLimited() && route.rateLimit().isValid()) {
                problems.add(ProblemKind.RATE_SHARED
                        .at(route.origin().member(RouteMembers.RATE_LIMIT))
                        .with("rate", route.rateLimit().text())
                        .with("port", service.run().port()));
            }
        }
    }

    private static boolean isPublishedToOthers(Service service) {
        for (PublishedPort port : service.run().publishedPorts()) {
            if (port.isValid() && !port.address().equals(PublishedPort.THIS_MACHINE)) {
                return true;
            }
        }
        return false;
    }
}
