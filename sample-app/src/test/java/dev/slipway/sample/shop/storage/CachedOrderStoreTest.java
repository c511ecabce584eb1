package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.sample.shop.log.Lines;
import dev.slipway.sample.shop.orders.AwayStore;
import dev.slipway.sample.shop.orders.InMemoryOrderStore;
import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.OrderStoreContract;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CachedOrderStoreTest extends OrderStoreContract {

    private static final Order ORDER = Orders.ofZoe();

    private final FakeRedis redis = new FakeRedis();
    private final OrderCache cache =
            new OrderCache(redis.address(), OrderCacheTest.LONG, result -> {}, new Lines().log(), System::nanoTime);
    private final OrderStore stored = new InMemoryOrderStore(200);
    private final OrderStore store = new CachedOrderStore(stored, cache);
    private final OrderStore storeOfLostDatabase = new CachedOrderStore(new AwayStore(), cache);

    CachedOrderStoreTest() throws IOException {}

    @Override
    protected OrderStore store() {
        return store;
    }

    @AfterEach
    void close() throws IOException {
        cache.close();
        redis.close();
    }

    @Test
    void anOrderThatIsAddedIsFoundWithoutTheDatabase() {
        store.add(ORDER);

        assertThat(storeOfLostDatabase.find(ORDER.id())).contains(ORDER);
    }

    @Test
    void anOrderThatWasFoundInTheDatabaseIsFoundWithoutItNextTime() {
        stored.add(ORDER);
        assertThat(store.find(ORDER.id())).contains(ORDER);

        assertThat(storeOfLostDatabase.find(ORDER.id())).contains(ORDER);
    }

    @Test
    void anOrderThatIsNotStoredIsNotCached() {
        assertThatThrownBy(() -> storeOfLostDatabase.add(ORDER)).isInstanceOf(StorageUnavailableException.class);

        assertThat(redis.entries).isEmpty();
        assertThatThrownBy(() -> storeOfLostDatabase.find(ORDER.id())).isInstanceOf(StorageUnavailableException.class);
    }

    @Test
    void anEntryThatCannotBeReadIsWrittenAnew() {
        store.add(ORDER);
        redis.entries.replaceAll((key, value) -> "?");
        assertThat(store.find(ORDER.id())).contains(ORDER);

        assertThat(redis.entries).containsValue(OrderDocument.write(ORDER));
    }

    @Test
    void ordersAreTakenAndFoundWhileTheCacheIsAway() throws IOException {
        redis.close();
        store.add(ORDER);

        assertThat(store.find(ORDER.id())).contains(ORDER);
    }
}
