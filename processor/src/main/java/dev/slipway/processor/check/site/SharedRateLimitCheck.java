package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** Where all clients come through a proxy that is not named, a limit for each of them is one for all. */
public final class SharedRateLimitCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            if (service.isSite() && service.site().get().trustedProxies().isEmpty() && !isPublishedToOthers(service)) {
                for (Route route : service.site().get().routes()) {
                    problems.require(
                            !route.rateLimit().isLimited(),
                            ProblemKind.RATE_SHARED,
                            route.origin().member(RouteMembers.RATE_LIMIT),
                            route.rateLimit().text());
                }
            }
        }
    }

    private static boolean isPublishedToOthers(Service service) {
        for (PublishedPort port : service.image().publish().orElse(List.of())) {
            if (port.isValid() && !port.address().equals(PublishedPort.THIS_MACHINE)) {
                return true;
            }
        }
        return false;
    }
}
