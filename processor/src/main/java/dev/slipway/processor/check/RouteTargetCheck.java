package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.Optional;

/** A route leads to a Java service of the stack, and not to what is the operator's business there. */
final class RouteTargetCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (Route route : service.isSite() ? service.site().get().routes() : List.<Route>of()) {
                check(route, deployment.serviceOf(route.to()), problems);
            }
        }
    }

    private static void check(Route route, Optional<Service> target, Problems problems) {
        if (target.isEmpty() || target.get().isSite()) {
            problems.add(ProblemKind.ROUTE_TARGET, route.origin().member("to"), route.to());
            return;
        }
        boolean isMetrics = target.get().metrics().isPresent()
                && target.get().metrics().get().path().equals(route.path());
        problems.require(
                !isMetrics,
                ProblemKind.ROUTE_OVERLAP,
                route.origin().member("path"),
                Texts.shown(route.path()),
                "the metrics of the service, which are not for everyone");
    }
}
