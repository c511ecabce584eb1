package dev.slipway.sample.shop;

import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderStore;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Counts what the shop sells. */
final class OrderMetrics {

    private final Counter placed;
    private final Counter cents;

    OrderMetrics(PrometheusRegistry registry, OrderStore store) {
        this.placed = Counter.builder()
                .name("shop_orders_placed_total")
                .help("Orders taken since the start.")
                .register(registry);
        this.cents = Counter.builder()
                .name("shop_order_value_cents_total")
                .help("Value of the orders taken since the start, in cents.")
                .register(registry);
        StoredOrders stored = new StoredOrders(store);
        GaugeWithCallback.builder()
                .name("shop_orders_stored")
                .help("Orders that the store holds now; absent while it cannot tell.")
                .callback(gauge -> stored.count().ifPresent(gauge::call))
                .register(registry);
    }

    void placed(Order order) {
        placed.inc();
        cents.inc(order.totalCents());
    }
}
