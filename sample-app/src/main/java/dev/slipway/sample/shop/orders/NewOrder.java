package dev.slipway.sample.shop.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a customer asks for, before it is an order of the shop. */
public record NewOrder(String customer, List<OrderItem> items) {

    private static final int MAX_CUSTOMER_LENGTH = 80;

    /** With the limits of an item it bounds the size of an order, and so the memory that the store takes. */
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
