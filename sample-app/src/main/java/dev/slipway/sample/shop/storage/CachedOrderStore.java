package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.Sales;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks for an order in the cache first. Orders never change, so a cached one is right, however old. */
public final class CachedOrderStore implements OrderStore {

    private final OrderStore store;
    private final OrderCache cache;

    public CachedOrderStore(OrderStore store, OrderCache cache) {
        this.store = store;
        this.cache = cache;
    }

    @Override
    public void add(Order order) {
        store.add(order);
        // After it is stored: the cache must not know an order that the shop has not taken.
        cache.keep(order);
    }

    @Override
    public Optional<Order> find(UUID id) {
        return cache.find(id).or(() -> findStored(id));
    }

    @Override
    public List<Order> newest(int limit) {
        return store.newest(limit);
    }

    @Override
    public Sales sales() {
        return store.sales();
    }

    private Optional<Order> findStored(UUID id) {
        Optional<Order> order = store.find(id);
        order.ifPresent(cache::keep);
        return order;
    }
}
