package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteCapacity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The routes of a site for {@code nginx.conf.mustache}, the longest path first, in the order in which nginx chooses.
 */
final class RouteViews {

    private static final String LONG_LIVED = "1h";

    record Limit(int number, String path, String text, String rate) {}

    record Upstream(String upstream, String host, int port) {}

    record Burst(int number, int burst) {}

    record Hidden(String pattern) {}

    record RouteView(
            String service,
            String location,
            String upstream,
            String uri,
            String maxBodySize,
            boolean streamed,
            boolean lasting,
            List<Burst> limit,
            List<PassedHeaders.Passed> passed,
            boolean replicated,
            boolean websocket,
            boolean events,
            String readTimeout,
            List<Hidden> hidden) {}

    private final List<Limit> limits = new ArrayList<>();
    private final PassedHeaders passed = new PassedHeaders();
    private final List<Upstream> upstreams = new ArrayList<>();
    private final List<RouteView> routes = new ArrayList<>();

    RouteViews(Service site, Deployment deployment) {
        for (Service target : deployment.targetsOf(site)) {
            upstreams.add(
                    new Upstream(upstream(target), target.name(), target.run().port()));
        }
        var sorted = new ArrayList<>(site.program().routes());
        sorted.sort(new LongestFirst());
        for (Route route : sorted) {
            add(route, deployment.serviceOf(route.to()).orElseThrow());
        }
    }

    List<Limit> limits() {
        return limits;
    }

    PassedHeaders passed() {
        return passed;
    }

    List<Upstream> upstreams() {
        return upstreams;
    }

    List<RouteView> routes() {
        return routes;
    }

    private void add(Route route, Service target) {
        List<Burst> burst = List.of();
        if (route.rateLimit().isLimited()) {
            int number = limits.size() + 1;
            limits.add(new Limit(
                    number,
                    route.path(),
                    route.rateLimit().text(),
                    route.rateLimit().number() + "r/" + route.rateLimit().unit()));
            burst = List.of(new Burst(number, 2 * route.rateLimit().number()));
        }
        routes.add(new RouteView(
                target.name(),
                (route.isPrefix() ? "^~ " : "= ") + route.path(),
                upstream(target),
                route.stripPrefix() ? "/" : "",
                route.maxBodySize().text().toLowerCase(Locale.ROOT),
                route.maxBodySize().bytes() > SiteCapacity.LARGEST_UPLOAD,
                route.isLongLived(),
                burst,
                passed.of(route),
                target.run().replicas() > 1,
                route.websocket(),
                route.events(),
                route.isLongLived() ? LONG_LIVED : route.timeout().text(),
                route.isPrefix() ? List.of(new Hidden(HiddenPaths.pattern(route, target))) : List.of()));
    }

    /** A name that differs from those of the other shared zones. */
    private static String upstream(Service target) {
        return "service_" + target.name().replace('-', '_');
    }

    private static final class LongestFirst implements Comparator<Route> {

        @Override
        public int compare(Route one, Route other) {
            int order = other.path().length() - one.path().length();
            return order != 0 ? order : one.path().compareTo(other.path());
        }
    }
}
