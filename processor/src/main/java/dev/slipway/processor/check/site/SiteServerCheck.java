package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.StaticSiteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** nginx takes the paths of a site literally, and can parse its networks. */
public final class SiteServerCheck implements ServiceCheck {

    private static final List<String> OWN_FILES = List.of("/config.js", "/index.html", "/sw.js", "/service-worker.js");

    private final SiteProgram site;

    public SiteServerCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        Origin origin = site.origin();
        checkHashedPath(site.hashedPath(), origin.member(StaticSiteMembers.HASHED_PATH), problems);
        if (service.healthCheck().isPresent()) {
            checkHealth(
                    service.healthCheck().get().path(),
                    service.healthCheck().get().origin().member(HealthCheckMembers.PATH),
                    problems);
        }
        for (int i = 0; i < site.trustedProxies().size(); i++) {
            if (!site.trustedProxies().get(i).isValid()) {
                problems.add(ProblemKind.NETWORK_SYNTAX
                        .at(origin.member(StaticSiteMembers.TRUSTED_PROXIES).index(i))
                        .quoting("network", site.trustedProxies().get(i).text()));
            }
        }
    }

    private static void checkHashedPath(String path, Origin origin, Problems problems) {
        if (!path.isEmpty() && (!Paths.isRoute(path) || !path.endsWith("/"))) {
            problems.add(ProblemKind.ROUTE_PATH.at(origin, "hashed").quoting("path", path));
        }
    }

    private void checkHealth(String path, Origin origin, Problems problems) {
        boolean hidesFiles =
                OWN_FILES.contains(path) || !site.hashedPath().isEmpty() && path.startsWith(site.hashedPath());
        if (!Paths.isRoute(path) || path.endsWith("/") || hidesFiles) {
            problems.add(ProblemKind.ROUTE_PATH.at(origin, "health").quoting("path", path));
        }
    }
}
