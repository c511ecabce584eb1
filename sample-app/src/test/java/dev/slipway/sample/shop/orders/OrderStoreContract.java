package dev.slipway.sample.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store must do, wherever it keeps its orders. */
public abstract class OrderStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00.123Z");

    /** A new store for each test, with room for at least 200 orders. */
    protected abstract OrderStore store();

    @Test
    void anOrderIsFoundAsItWasAdded() {
        OrderStore store = store();
        Order order = order("Zoë 🫖 \"Łuczak\" 'x'; --", new OrderItem("Tea", 2, 1999), new OrderItem("Gift", 1, 0));
        store.add(order("Ada", new OrderItem("Cup", 1, 1)));
        store.add(order);

        assertThat(store.find(order.id())).contains(order);
    }

    @Test
    void itemsKeepTheirOrder() {
        OrderStore store = store();
        Order order = order(
                "Ada",
                IntStream.range(0, 20)
                        .mapToObj(n -> new OrderItem("product " + (97 * n) % 20, 1 + n, n))
                        .toArray(OrderItem[]::new));
        store.add(order);

        assertThat(store.find(order.id())).contains(order);
        assertThat(store.newest(1)).containsExactly(order);
    }

    @Test
    void anOrderThatWasNotAddedIsNotFound() {
        assertThat(store().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aNewStoreIsEmpty() {
        OrderStore store = store();

        assertThat(store.newest(200)).isEmpty();
        assertThat(store.sales()).isEqualTo(new Sales(0, 0));
    }

    @Test
    void theOrdersAddedLastComeFirst() {
        OrderStore store = store();
        List<Order> orders = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            // All have the same time, which does not decide the order.
            orders.add(order("customer " + n, new OrderItem("Tea", 1, 1), new OrderItem("Cup", 1, 1)));
            store.add(orders.get(n));
        }
        Collections.reverse(orders);

        assertThat(store.newest(200)).isEqualTo(orders);
        assertThat(store.newest(2)).isEqualTo(orders.subList(0, 2));
    }

    @Test
    void salesAreNumberAndValueOfAllOrders() {
        OrderStore store = store();
        store.add(order(
                "Ada",
                Collections.nCopies(20, new OrderItem("Palace", 1_000, 100_000_000))
                        .toArray(OrderItem[]::new)));
        store.add(order("Ada", new OrderItem("Tea", 2, 1999), new OrderItem("Cup", 1, 1)));

        assertThat(store.sales()).isEqualTo(new Sales(2, 2_000_000_000_000L + 3999));
    }

    @Test
    void ordersAddedAtOnceAreAllKept() {
        OrderStore store = store();
        List<Order> orders = IntStream.range(0, 100)
                .mapToObj(n -> order("customer " + n, new OrderItem("Tea", 1, 1)))
                .toList();
        orders.stream()
                .map(order -> CompletableFuture.runAsync(() -> store.add(order)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(store.newest(200)).containsExactlyInAnyOrderElementsOf(orders);
    }

    private static Order order(String customer, OrderItem... items) {
        return new NewOrder(customer, List.of(items)).placed(UUID.randomUUID(), NOON);
    }
}
