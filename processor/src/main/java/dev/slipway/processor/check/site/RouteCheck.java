package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Endpoints;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** Routes have paths that nginx takes literally, each once, and limits that nginx understands. */
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
            String other = paths.add(route.path()) ? hidden(route, service) : "another route";
            problems.require(
                    other.isEmpty(),
                    ProblemKind.ROUTE_OVERLAP,
                    route.origin().member(RouteMembers.PATH),
                    Texts.shown(route.path()),
                    other);
        }
    }

    private static void check(Route route, Problems problems) {
        Origin origin = route.origin();
        problems.require(
                Paths.isRoute(route.path()),
                ProblemKind.ROUTE_PATH,
                origin.member(RouteMembers.PATH),
                Texts.shown(route.path()),
                "the path of a route");
        problems.require(
                !route.stripPrefix() || route.isPrefix(),
                ProblemKind.ROUTE_PATH,
                origin.member(RouteMembers.STRIP_PREFIX),
                Texts.shown(route.path()),
                "cut off, since it does not end with '/'");
        problems.require(
                route.rateLimit().isValid(),
                ProblemKind.RATE_SYNTAX,
                origin.member(RouteMembers.RATE_LIMIT),
                Texts.shown(route.rateLimit().text()));
        problems.require(
                isBodySize(route.maxBodySize()),
                ProblemKind.BODY_SIZE,
                origin.member(RouteMembers.MAX_BODY_SIZE),
                Texts.shown(route.maxBodySize().text()));
        Endpoints.checkTime(route.timeout(), origin.member(RouteMembers.TIMEOUT), problems);
    }

    private static boolean isBodySize(ByteSize size) {
        return size.isValid() && size.bytes() <= LARGEST_BODY && size.unit() != 'B';
    }

    /** What of the site itself nobody could reach any more; empty for nothing. */
    private String hidden(Route route, Service service) {
        if (!site.hashedPath().isEmpty()
                && (site.hashedPath().startsWith(route.path()) || route.path().equals(site.hashedPath()))) {
            return "the files below " + site.hashedPath();
        }
        if (route.path().equals("/config.js") || route.path().equals("/index.html")) {
            return "a file of the site";
        }
        boolean isHealth = service.healthCheck().isPresent()
                && service.healthCheck().get().path().equals(route.path());
        return isHealth ? "the health of the site" : "";
    }
}
