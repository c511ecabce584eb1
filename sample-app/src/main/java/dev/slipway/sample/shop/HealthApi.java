package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.Readiness;
import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.http.Routes;
import java.util.Map;

/** Says whether the service is alive and whether it takes requests. */
final class HealthApi {

    private final Readiness readiness;

    HealthApi(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The paths are those of the annotations, which the health check of the image requests. */
    void addTo(Routes routes) {
        routes.get(OrdersServiceSettings.HEALTH_PATH, this::health)
                .get(OrdersServiceSettings.READINESS_PATH, this::ready);
    }

    /** Asks no dependency: a restart would not bring a lost one back. */
    private Response health(Request request) {
        return Response.json(200, Map.of("status", "up"));
    }

    /** Asks not even the database: all replicas share it, and one outage would take all of them out at once. */
    private Response ready(Request request) {
        return readiness.isReady()
                ? Response.json(200, Map.of("status", "ready"))
                : Response.json(503, Map.of("status", "draining"));
    }
}
