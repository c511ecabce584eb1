package dev.slipway.sample.shop.storage;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.sample.shop.orders.NewOrder;
import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as the cache keeps it, in JSON.
 *
 * <p>It is not the JSON for clients, which may change while the cache still holds orders of an older version.
 */
record OrderDocument(UUID id, String customer, List<Item> items, String placedAt) {

    static String write(Order order) {
        List<Item> items = order.items().stream().map(Item::of).toList();
        try {
            return JSON.std.asString(new OrderDocument(
                    order.id(), order.customer(), items, order.placedAt().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written as JSON", e);
        }
    }

    /** The order in a text; empty if the text is not a valid order, which the database then has. */
    static Optional<Order> read(String text) {
        try {
            return Optional.of(JSON.std.beanFrom(OrderDocument.class, text).order());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Order order() {
        return new NewOrder(customer, items.stream().map(Item::item).toList())
                .placed(Objects.requireNonNull(id), Instant.parse(placedAt));
    }

    /** Objects instead of primitives: a missing number must be an error, and not a price of 0. */
    record Item(String product, Integer quantity, Long unitPriceCents) {

        private static Item of(OrderItem item) {
            return new Item(item.product(), item.quantity(), item.unitPriceCents());
        }

        private OrderItem item() {
            return new OrderItem(product, quantity, unitPriceCents);
        }
    }
}
