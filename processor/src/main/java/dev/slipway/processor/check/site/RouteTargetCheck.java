package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/** A route leads to a Java service of the stack, and not to what is the operator's business there. */
public final class RouteTargetCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (Route route : service.program().routes()) {
                Optional<Service> target = deployment.serviceOf(route.to());
                if (target.isPresent() && target.get().program().takesRoutes()) {
                    check(route, target.get(), problems);
                } else {
                    problems.add(ProblemKind.ROUTE_TARGET
                            .at(route.origin().member(RouteMembers.TO))
                            .with("type", route.to()));
                }
            }
        }
    }

    private static void check(Route route, Service target, Problems problems) {
        if (!route.stripPrefix() && isPrivate(route, target)) {
            problems.add(ProblemKind.ROUTE_OVERLAP
                    .at(route.origin().member(RouteMembers.PATH), "private")
                    .quoting("path", route.path()));
        }
    }

    /** Whether what the route passes on is, or lies below, a path that is not for everyone. */
    private static boolean isPrivate(Route route, Service target) {
        String path = route.isPrefix() ? route.path() : route.path() + "/";
        if (path.toLowerCase(Locale.ROOT).startsWith(Service.ACTUATOR + "/")) {
            return true;
        }
        for (String privatePath : target.privatePaths()) {
            if (path.startsWith(privatePath.endsWith("/") ? privatePath : privatePath + "/")) {
                return true;
            }
        }
        return false;
    }
}
