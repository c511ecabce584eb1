package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.orders.NewOrder;
import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Orders for tests. */
final class Orders {

    private Orders() {}

    static Order ofZoe() {
        return order(7, "Zoë 🫖 \"Łuczak\"");
    }

    static Order ofAda() {
        return order(8, "Ada");
    }

    private static Order order(int id, String customer) {
        List<OrderItem> items = List.of(new OrderItem("Tea", 2, 100_000_000), new OrderItem("Cup", 1, 0));
        return new NewOrder(customer, items).placed(new UUID(0, id), Instant.parse("2026-11-01T12:00:00.123Z"));
    }
}
