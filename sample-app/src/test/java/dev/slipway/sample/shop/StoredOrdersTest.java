package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.orders.AwayStore;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.Sales;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StoredOrdersTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aFastStoreIsAskedEachTime() {
        StoredOrders orders = new StoredOrders(store(() -> new Sales(asked.get(), 0)));

        assertThat(orders.count()).hasValue(1);
        assertThat(orders.count()).hasValue(2);
    }

    @Test
    void nobodyWaitsForAStoreThatHangs() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        StoredOrders orders = new StoredOrders(store(() -> {
            await(release);
            return new Sales(7, 0);
        }));
        assertThat(orders.count()).isEmpty();
        assertThat(orders.count()).isEmpty();
        release.countDown();
        while (orders.count().isEmpty()) {
            Thread.sleep(10);
        }

        assertThat(orders.count()).hasValue(7);
        assertThat(asked)
                .as("questions: one at a time, and none for a while after one that took long")
                .hasValue(1);
    }

    @Test
    void aStoreThatIsAwayHasNoNumber() {
        StoredOrders orders = new StoredOrders(store(() -> {
            if (asked.get() == 2) {
                throw new StorageUnavailableException("the database is away", null);
            }
            return new Sales(7, 0);
        }));

        assertThat(orders.count()).hasValue(7);
        assertThat(orders.count()).isEmpty();
        assertThat(orders.count()).hasValue(7);
    }

    private OrderStore store(Supplier<Sales> answer) {
        return new AwayStore() {
            @Override
            public Sales sales() {
                asked.incrementAndGet();
                return answer.get();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
