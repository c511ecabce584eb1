package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.ApiException;
import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.http.Routes;
import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderStore;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Takes orders and shows them. */
final class OrdersApi {

    private static final String PATH = "/api/orders";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final OrderStore store;
    private final OrderMetrics metrics;
    private final Clock clock;

    OrdersApi(OrderStore store, OrderMetrics metrics, Clock clock) {
        this.store = store;
        this.metrics = metrics;
        this.clock = clock;
    }

    void addTo(Routes routes) {
        routes.get(PATH, new StorageEndpoint(this::list))
                .post(PATH, new StorageEndpoint(this::place))
                .get(PATH + "/{id}", new StorageEndpoint(this::show));
    }

    private Response list(Request request) {
        int limit = request.parameter("limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
        return Response.json(
                200, store.newest(limit).stream().map(OrderJson::write).toList());
    }

    private Response place(Request request) throws IOException {
        // Milliseconds are what every database keeps: an order reads the same however it is stored.
        Order order = OrderJson.read(request.json())
                .placed(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.add(order);
        metrics.placed(order);
        return Response.json(201, OrderJson.write(order)).with("Location", PATH + "/" + order.id());
    }

    private Response show(Request request) {
        return id(request.lastSegment())
                .flatMap(store::find)
                .map(order -> Response.json(200, OrderJson.write(order)))
                .orElseThrow(() -> new ApiException(404, "there is no such order"));
    }

    /** A text that is not an id is "not found", like any id that the shop never gave out. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
