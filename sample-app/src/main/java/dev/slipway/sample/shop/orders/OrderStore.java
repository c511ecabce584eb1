package dev.slipway.sample.shop.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps orders; may be called by many threads at once. Any call may end in {@link StorageUnavailableException}. */
public interface OrderStore {

    /** Adds an order. When it returns, the order is stored as safely as this store can. */
    void add(Order order);

    Optional<Order> find(UUID id);

    /** The orders that were added last, the newest first. */
    List<Order> newest(int limit);

    Sales sales();
}
