package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** Routes have different paths that nginx takes literally, and limits that nginx understands. */
public final class RouteCheck implements ServiceCheck {

    private static final long LARGEST_BODY = 4L << 30;

    private final SiteProgram site;

    public RouteCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        var paths = new HashSet<String>();
        for (Route route : site.routes()) {
            check(route, problems);
            Origin origin = route.origin().member(RouteMembers.PATH);
            if (paths.add(route.path())) {
                checkHidden(route, origin, service, problems);
            } else {
                problems.add(ProblemKind.ROUTE_OVERLAP
                        .at(origin, "duplicate")
                        .quoting("path", route.path())
                        .quoting("free", FreePath.of(route, service)));
            }
        }
    }

    private static void check(Route route, Problems problems) {
        Origin origin = route.origin();
        if (!Paths.isRoute(route.path())) {
            problems.add(
                    ProblemKind.ROUTE_PATH.at(origin.member(RouteMembers.PATH)).quoting("path", route.path()));
        }
        if (route.stripPrefix() && !route.isPrefix()) {
            problems.add(ProblemKind.ROUTE_PATH
                    .at(origin.member(RouteMembers.STRIP_PREFIX), "strip")
                    .quoting("path", route.path())
                    .quoting("prefix", route.path() + "/"));
        }
        if (!route.rateLimit().isValid()) {
            problems.add(ProblemKind.RATE_SYNTAX
                    .at(origin.member(RouteMembers.RATE_LIMIT))
                    .quoting("rate", route.rateLimit().text()));
        }
        if (!isBodySize(route.maxBodySize())) {
            problems.add(ProblemKind.BODY_SIZE
                    .at(origin.member(RouteMembers.MAX_BODY_SIZE))
                    .quoting("size", route.maxBodySize().text()));
        }
        EndpointRules.checkTime(route.timeout(), origin.member(RouteMembers.TIMEOUT), problems);
    }

    private static boolean isBodySize(ByteSize size) {
        return size.isValid() && size.bytes() <= LARGEST_BODY && size.unit() != 'B';
    }

    /** Reports paths of the site itself that the route would hide. */
    private void checkHidden(Route route, Origin origin, Service service, Problems problems) {
        String path = route.path();
        String hashed = site.hashedPath();
        if (!hashed.isEmpty() && (hashed.startsWith(path) || path.equals(hashed))) {
            problems.add(ProblemKind.ROUTE_OVERLAP
                    .at(origin, "hashed")
                    .quoting("path", path)
                    .quoting("files", hashed)
                    .quoting("free", FreePath.of(route, service)));
        } else if (path.equals("/config.js") || path.equals("/index.html")) {
            problems.add(ProblemKind.ROUTE_OVERLAP
                    .at(origin, "file")
                    .quoting("path", path)
                    .quoting("free", FreePath.of(route, service)));
        } else if (service.healthCheck().isPresent()
                && service.healthCheck().get().path().equals(path)) {
            problems.add(ProblemKind.ROUTE_OVERLAP
                    .at(origin, "health")
                    .quoting("path", path)
                    .quoting("free", FreePath.of(route, service)));
        }
    }
}
