package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.UrlPath;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The paths of a service for its operator: metrics, health, management. All paths that begin with one of them are
 * hidden, because some servers, such as the JDK's, answer {@code /metricsX} like {@code /metrics}.
 */
final class HiddenPaths {

    private HiddenPaths() {}

    /** A pattern for the hidden paths below a route. A route whose path begins with one of them has its own. */
    static String pattern(Route route, Service target) {
        var alternatives = new StringJoiner("|", "^(?:", ")");
        for (String path : hiddenPaths(route, target)) {
            alternatives.add(NginxText.pattern(path));
        }
        return alternatives.toString();
    }

    private static Set<String> hiddenPaths(Route route, Service target) {
        var paths = new LinkedHashSet<String>();
        // Below the route too: the path of the route may be the context path of the service.
        paths.add(route.path() + Service.ACTUATOR.substring(1));
        for (String privatePath : target.privatePaths()) {
            String path = UrlPath.resolved(privatePath);
            if (path.isEmpty()) {
                continue;
            }
            if (route.stripPrefix()) {
                paths.add(route.path() + path.substring(1));
            } else if (path.regionMatches(true, 0, route.path(), 0, route.path().length())) {
                paths.add(path);
            }
        }
        return paths;
    }
}
