package dev.slipway.sample.shop.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps orders; may be called by many threads at once. Any call may end in {@link StorageUnavailableException}. */
public interface OrderStore {

    /** When it returns, the order is kept as safely as this store keeps any. */
    void add(Order order);

    Optional<Order> find(UUID id);

    /** Answers the orders that were added last, the newest first. */
    List<Order> newest(int limit);

    Sales sales();
}
