package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The routes of a site as {@code nginx.conf.mustache} names them, the longest path first, as nginx chooses. */
final class RouteViews {

    /** What a slow client may hold of /tmp: larger bodies are passed on as they come. */
    private static final long BUFFERED_BODY = 1L << 20;

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
            List<Burst> limit,
            boolean websocket,
            boolean events,
            String readTimeout,
            List<Hidden> hidden) {}

    private final List<Limit> limits = new ArrayList<>();
    private final List<Upstream> upstreams = new ArrayList<>();
    private final List<RouteView> routes = new ArrayList<>();

    RouteViews(Service site, Deployment deployment) {
        for (Service target : deployment.targetsOf(site)) {
            upstreams.add(
                    new Upstream(upstream(target), target.name(), target.run().port()));
        }
        var sorted = new ArrayList<>(site.program().routes());
        sorted.sort(
                Comparator.comparing((Route route) -> -route.path().length()).thenComparing(Route::path));
        for (Route route : sorted) {
            add(route, deployment.serviceOf(route.to()).orElseThrow());
        }
    }

    List<Limit> limits() {
        return limits;
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
                route.maxBodySize().bytes() > BUFFERED_BODY,
                burst,
                route.websocket(),
                route.events(),
                route.isLongLived() ? LONG_LIVED : route.timeout().text(),
                route.isPrefix() ? List.of(new Hidden(HiddenPaths.pattern(route, target))) : List.of()));
    }

    /** A name that no shared zone of another purpose has. */
    private static String upstream(Service target) {
        return "service_" + target.name().replace('-', '_');
    }
}
