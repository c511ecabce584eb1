package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.UrlPath;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/** A route leads to a Java service of the stack, and not to paths that are for its operator only. */
public final class RouteTargetCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (Route route : service.program().routes()) {
                Optional<Service> target = deployment.serviceOf(route.to());
                if (target.isPresent() && target.get().program().takesRoutes()) {
                    check(route, service, target.get(), problems);
                } else {
                    Origin origin = route.origin().member(RouteMembers.TO);
                    problems.add(
                            deployment.elsewhere().contains(route.to())
                                    ? ProblemKind.ROUTE_TARGET
                                            .at(origin, "elsewhere")
                                            .with("type", route.to())
                                    : ProblemKind.ROUTE_TARGET.at(origin).with("type", route.to()));
                }
            }
        }
    }

    private static void check(Route route, Service site, Service target, Problems problems) {
        if (route.maxBodySize().bytes() > target.run().tmpSize().bytes()
                && target.run().tmpSize().isValid()) {
            problems.add(ProblemKind.UPLOAD_SIZE
                    .at(route.origin().member(RouteMembers.MAX_BODY_SIZE))
                    .with("size", route.maxBodySize().text())
                    .with("service", target.name())
                    .with("room", target.run().tmpSize().text()));
        }
        if (!route.stripPrefix() && isPrivate(route, target)) {
            problems.add(ProblemKind.ROUTE_OVERLAP
                    .at(route.origin().member(RouteMembers.PATH), "private")
                    .quoting("path", route.path())
                    .quoting("free", FreePath.of(route, site)));
        }
    }

    /** Whether the route leads to a path that is not for everyone, or to one below it. */
    private static boolean isPrivate(Route route, Service target) {
        String path = lower(route.isPrefix() ? route.path() : route.path() + "/");
        if (path.startsWith(Service.ACTUATOR + "/")) {
            return true;
        }
        for (String privatePath : target.privatePaths()) {
            String resolved = UrlPath.resolved(privatePath);
            if (!resolved.isEmpty() && path.startsWith(lower(resolved) + "/")) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
