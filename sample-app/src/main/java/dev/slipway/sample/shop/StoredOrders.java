package dev.slipway.sample.shop;

import dev.slipway.sample.shop.orders.OrderStore;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How many orders are stored, for the metrics.
 *
 * <p>Metrics matter most when the database is down. So one thread at a time asks it, and nobody waits long for the
 * answer.
 */
final class StoredOrders {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofMinutes(1);

    private final OrderStore store;
    private volatile OptionalLong answer = OptionalLong.empty();
    private volatile long restedAt = System.nanoTime();
    private CompletableFuture<Void> question = CompletableFuture.completedFuture(null);

    StoredOrders(OrderStore store) {
        this.store = store;
    }

    /** The number of orders; an older one if the store takes long to count, nothing if it cannot count. */
    synchronized OptionalLong count() {
        if (question.isDone() && System.nanoTime() - restedAt >= 0) {
            question = CompletableFuture.runAsync(this::ask, StoredOrders::start);
        }
        question.copy()
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return answer;
    }

    private void ask() {
        long start = System.nanoTime();
        try {
            answer = OptionalLong.of(store.sales().orders());
            rest(System.nanoTime() - start);
        } catch (RuntimeException e) {
            // No number instead of an old one: a gap in a graph shows that something is wrong.
            answer = OptionalLong.empty();
        }
    }

    /** Waits longer after a slow count, so that a large store does not count all the time. */
    private void rest(long nanos) {
        if (nanos > PATIENCE.toNanos()) {
            restedAt = System.nanoTime() + REST.toNanos();
        }
    }

    private static void start(Runnable question) {
        Thread thread = new Thread(question, "stored-orders");
        thread.setDaemon(true);
        thread.start();
    }
}
