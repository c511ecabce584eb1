package dev.slipway.sample.shop.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order that the shop has taken. */
public record Order(UUID id, String customer, List<OrderItem> items, Instant placedAt) {

    public Order {
        items = List.copyOf(items);
    }

    public long totalCents() {
        return items.stream().mapToLong(OrderItem::totalCents).reduce(0, Math::addExact);
    }
}
