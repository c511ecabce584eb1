package dev.slipway.sample.shop;

import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.orders.InMemoryOrderStore;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.storage.CachedOrderStore;
import dev.slipway.sample.shop.storage.Database;
import dev.slipway.sample.shop.storage.OrderCache;
import dev.slipway.sample.shop.storage.SqlOrderStore;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Where the shop keeps its orders: in memory, or in a database behind a cache if the environment names them. */
record ShopStorage(OrderStore store, Runnable end) implements AutoCloseable {

    /** At most some 50 MB, with the largest orders that the rules allow; the heap of the image has room for that. */
    private static final int KEPT_ORDERS = 10_000;

    static ShopStorage open(ShopEnvironment environment, PrometheusRegistry registry, ServiceLog log) {
        StorageMetrics metrics = new StorageMetrics(registry);
        return environment
                .database()
                .map(address -> stored(new Database(address, log), environment, metrics, log))
                .orElseGet(() -> inMemory(log));
    }

    @Override
    public void close() {
        end.run();
    }

    /** Without a cache, which would still show the orders that the memory has forgotten. */
    private static ShopStorage inMemory(ServiceLog log) {
        log.info("the newest " + KEPT_ORDERS + " orders are kept in memory");
        return new ShopStorage(new InMemoryOrderStore(KEPT_ORDERS), () -> {});
    }

    private static ShopStorage stored(
            Database database, ShopEnvironment environment, StorageMetrics metrics, ServiceLog log) {
        log.info("orders are kept in a database");
        metrics.measure(database);
        ShopStorage storage = new ShopStorage(new SqlOrderStore(database), database::close);
        return environment
                .cache()
                .map(address -> storage.behind(new OrderCache(address, metrics.cacheObserver(), log)))
                .orElse(storage);
    }

    private ShopStorage behind(OrderCache cache) {
        return new ShopStorage(new CachedOrderStore(store, cache), () -> {
            try (this) {
                cache.close();
            }
        });
    }
}
