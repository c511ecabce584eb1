package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** The paths of a service that are the operator's business: metrics, health, management. */
final class HiddenPaths {

    private HiddenPaths() {}

    /** A pattern that all of them fit that lie below a route. */
    static String pattern(Route route, Service target) {
        var alternatives = new StringJoiner("|", "^(?:", ")(?:/|$)");
        for (String path : hiddenPaths(route, target)) {
            alternatives.add(NginxText.pattern(path));
        }
        return alternatives.toString();
    }

    private static Set<String> hiddenPaths(Route route, Service target) {
        var paths = new LinkedHashSet<String>();
        // Below the route in any case: a service may have a context path that is the route's.
        paths.add(route.path() + Service.ACTUATOR.substring(1));
        for (String path : target.privatePaths()) {
            if (route.stripPrefix()) {
                paths.add(route.path() + path.substring(1));
            } else if (path.startsWith(route.path())) {
                paths.add(path);
            }
        }
        return paths;
    }
}
