package dev.slipway.sample.shop.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps orders; may be called by many threads at once. */
public interface OrderStore {

    void add(Order order);

    Optional<Order> find(UUID id);

    /** Answers the orders that were added last, the newest first. */
    List<Order> newest(int limit);

    Sales sales();
}
