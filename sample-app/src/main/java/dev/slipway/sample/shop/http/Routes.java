package dev.slipway.sample.shop.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that a service answers. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /** Answers HEAD too. */
    public Routes get(String path, Endpoint endpoint) {
        routes.add(new Route("GET", path, endpoint));
        return this;
    }

    public Routes post(String path, Endpoint endpoint) {
        routes.add(new Route("POST", path, endpoint));
        return this;
    }

    Optional<String> pathOf(Request request) {
        return routes.stream()
                .filter(route -> route.leadsTo(request.path()))
                .map(Route::path)
                .findFirst();
    }

    Response answer(Request request) throws IOException {
        List<Route> candidates =
                routes.stream().filter(route -> route.leadsTo(request.path())).toList();
        for (Route route : candidates) {
            if (route.accepts(request.method())) {
                return route.endpoint().answer(request);
            }
        }
        if (candidates.isEmpty()) {
            return Response.error(404, "nothing is here");
        }
        return Response.error(405, "this method is not allowed here")
                .with("Allow", candidates.stream().map(Route::allowed).collect(Collectors.joining(", ")));
    }
}
