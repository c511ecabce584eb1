package dev.slipway.sample.shop.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A store that never answers, except for what a test overrides. */
public class AwayStore implements OrderStore {

    @Override
    public void add(Order order) {
        throw away();
    }

    @Override
    public Optional<Order> find(UUID id) {
        throw away();
    }

    @Override
    public List<Order> newest(int limit) {
        throw away();
    }

    @Override
    public Sales sales() {
        throw away();
    }

    private static StorageUnavailableException away() {
        return new StorageUnavailableException("the database is away", null);
    }
}
