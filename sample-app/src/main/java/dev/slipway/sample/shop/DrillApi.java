package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.http.Routes;

/**
 * Fails on request, so that people can see an alert before they need it. It only works if the operator sets
 * {@code SHOP_DRILLS=true}.
 */
final class DrillApi {

    void addTo(Routes routes) {
        routes.get("/api/drill", this::fail);
    }

    private Response fail(Request request) {
        return Response.error(request.parameter("status", 500, 500, 599), "this is a drill");
    }
}
