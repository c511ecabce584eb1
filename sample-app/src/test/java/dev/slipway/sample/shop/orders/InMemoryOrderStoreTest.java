package dev.slipway.sample.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryOrderStoreTest extends OrderStoreContract {

    @Override
    protected OrderStore store() {
        return new InMemoryOrderStore(200);
    }

    @Test
    void theOldestOrderMakesRoomForTheNewest() {
        OrderStore store = new InMemoryOrderStore(3);
        List<Order> orders =
                IntStream.range(0, 5).mapToObj(n -> order(n, 100 + n)).toList();
        orders.forEach(store::add);

        assertThat(store.newest(10)).containsExactly(orders.get(4), orders.get(3), orders.get(2));
        assertThat(store.find(orders.get(4).id())).contains(orders.get(4));
        assertThat(store.find(orders.get(0).id())).isEmpty();
        assertThat(store.sales()).isEqualTo(new Sales(3, 102 + 103 + 104));
    }

    @Test
    void theListIsACopy() {
        OrderStore store = new InMemoryOrderStore(3);
        List<Order> before = store.newest(10);
        store.add(order(1, 1));

        assertThat(before).isEmpty();
        assertThat(store.newest(1)).hasSize(1);
    }

    private static Order order(int id, long cents) {
        return new NewOrder("Ada", List.of(new OrderItem("Tea", 1, cents))).placed(new UUID(0, id), Instant.EPOCH);
    }
}
