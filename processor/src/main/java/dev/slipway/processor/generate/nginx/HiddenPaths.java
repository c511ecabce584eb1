package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** The paths below a route that are the operator's business: metrics, health, management. */
final class HiddenPaths {

    /** Where Spring Boot has its management, from heap dumps to the environment. */
    private static final String ACTUATOR = "/actuator";

    private HiddenPaths() {}

    /** A pattern that they all fit, and every path with a parameter, behind which a service would still find them. */
    static String pattern(Route route, Service target) {
        var alternatives = new StringJoiner("|", "^(?:", ")(?:[/;]|$)|;");
        for (String path : publicPaths(route, target)) {
            alternatives.add(NginxText.pattern(path));
        }
        return alternatives.toString();
    }

    private static Set<String> publicPaths(Route route, Service target) {
        var paths = new LinkedHashSet<String>();
        // Below the route in any case: a service may have a context path that is the route's.
        paths.add(route.path().concat(ACTUATOR.substring(1)));
        for (String path : privatePaths(target)) {
            if (route.stripPrefix()) {
                paths.add(route.path().concat(path.substring(1)));
            } else if (path.startsWith(route.path())) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Set<String> privatePaths(Service target) {
        var paths = new LinkedHashSet<String>();
        if (target.metrics().isPresent()) {
            paths.add(target.metrics().get().path());
        }
        if (target.healthCheck().isPresent()) {
            HealthCheck check = target.healthCheck().get();
            paths.add(withoutQuery(check.path()));
            paths.add(withoutQuery(check.liveness()));
            paths.add(withoutQuery(check.readiness()));
        }
        paths.remove("/");
        return paths;
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
