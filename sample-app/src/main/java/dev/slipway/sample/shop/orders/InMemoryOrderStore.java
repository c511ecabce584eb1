package dev.slipway.sample.shop.orders;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the newest orders until the process ends. Beyond its capacity it drops the oldest. */
public final class InMemoryOrderStore implements OrderStore {

    private final int capacity;
    private final Deque<Order> newestFirst = new ArrayDeque<>();
    private final Map<UUID, Order> byId = new HashMap<>();
    private Sales sales = new Sales(0, 0);

    public InMemoryOrderStore(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized void add(Order order) {
        newestFirst.addFirst(order);
        byId.put(order.id(), order);
        sales = sales.plus(order);
        if (newestFirst.size() > capacity) {
            Order oldest = newestFirst.removeLast();
            byId.remove(oldest.id());
            sales = sales.minus(oldest);
        }
    }

    @Override
    public synchronized Optional<Order> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Order> newest(int limit) {
        return newestFirst.stream().limit(limit).toList();
    }

    @Override
    public synchronized Sales sales() {
        return sales;
    }
}
