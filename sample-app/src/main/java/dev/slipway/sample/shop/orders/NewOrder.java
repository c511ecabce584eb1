package dev.slipway.sample.shop.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A request for an order, before the shop has taken it. */
public record NewOrder(String customer, List<OrderItem> items) {

    private static final int MAX_CUSTOMER_LENGTH = 80;

    /** Together with the limits of an item this bounds the size of an order, and so the memory of the store. */
    private static final int MAX_ITEMS = 20;

    public NewOrder {
        customer = new Field("customer").text(customer, MAX_CUSTOMER_LENGTH);
        items = List.copyOf(items);
        new Field("items").size(items, MAX_ITEMS);
    }

    public Order placed(UUID id, Instant placedAt) {
        return new Order(id, customer, items, placedAt);
    }
}
