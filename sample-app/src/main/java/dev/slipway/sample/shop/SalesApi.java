package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.ApiException;
import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.http.Routes;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.Sales;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Reports what was sold.
 *
 * <p>{@code delayMillis} makes a report slow, as one over a year of orders would be. That shows what a stop does with a
 * request in flight.
 */
final class SalesApi {

    private static final int MAX_DELAY_MILLIS = 10_000;

    /** Each report holds a thread of the server while it waits; orders and health checks need the others. */
    private final Semaphore reports = new Semaphore(8);

    private final OrderStore store;

    SalesApi(OrderStore store) {
        this.store = store;
    }

    void addTo(Routes routes) {
        routes.get("/api/reports/sales", new StorageEndpoint(this::report));
    }

    private Response report(Request request) {
        int delayMillis = request.parameter("delayMillis", 0, 0, MAX_DELAY_MILLIS);
        if (!reports.tryAcquire()) {
            return Response.error(503, "too many reports at once").with("Retry-After", "1");
        }
        try {
            Thread.sleep(delayMillis);
            return Response.json(200, write(store.sales()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(503, "the report was interrupted");
        } finally {
            reports.release();
        }
    }

    private static Map<String, Object> write(Sales sales) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("orders", sales.orders());
        json.put("totalCents", sales.totalCents());
        return json;
    }
}
