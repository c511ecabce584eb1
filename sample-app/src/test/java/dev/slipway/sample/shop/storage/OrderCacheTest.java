package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.log.Lines;
import dev.slipway.sample.shop.orders.Order;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderCacheTest {

    private static final Order ORDER = Orders.ofZoe();
    /** Long times, so that a busy machine does not look like a cache that is down. */
    static final CachePatience LONG = new CachePatience(10_000, 10_000, 10_000);

    private static final String KEY = "shop:order:1:" + ORDER.id();

    private final Lines lines = new Lines();
    private final AtomicLong now = new AtomicLong();
    private final List<CacheResult> results = new CopyOnWriteArrayList<>();
    private final FakeRedis redis = new FakeRedis();
    private final OrderCache cache = cache(LONG);

    OrderCacheTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        cache.close();
        redis.close();
    }

    @Test
    void anOrderIsKeptForAnHour() {
        cache.keep(ORDER);

        assertThat(redis.commands).contains(List.of("SET", KEY, OrderDocument.write(ORDER), "EX", "3600"));
        assertThat(cache.find(ORDER.id())).contains(ORDER);
        assertThat(cache.find(Orders.ofAda().id())).isEmpty();
        assertThat(results).containsExactly(CacheResult.HIT, CacheResult.MISS);
    }

    @Test
    void thePasswordIsSent() {
        cache.keep(ORDER);

        assertThat(redis.commands).anyMatch(command -> command.contains("s3cret"));
    }

    @Test
    void anEntryThatIsNoOrderIsAMiss() {
        redis.entries.put(KEY, "{\"id\":\"7\"}");

        assertThat(cache.find(ORDER.id())).isEmpty();
        assertThat(results).containsExactly(CacheResult.MISS);
        assertThat(lines.read()).isEmpty();
    }

    @Test
    void aCacheThatIsGoneIsNotAskedForAWhile() throws IOException {
        cache.keep(ORDER);
        redis.close();
        for (int i = 0; i < 3; i++) {
            assertThat(cache.find(ORDER.id())).isEmpty();
        }
        redis.comeBack();
        assertThat(cache.find(ORDER.id())).isEmpty();
        assertThat(results).hasSize(4).containsOnly(CacheResult.UNAVAILABLE);
        assertThat(redis.connections).hasValue(1);

        pass(Duration.ofSeconds(2));
        assertThat(cache.find(ORDER.id())).contains(ORDER);
        assertThat(lines.read()).hasSize(2).last().isEqualTo("INFO the cache is back");
        assertThat(lines.read()).first().asString().startsWith("WARN the cache is away: Jedis");
    }

    @Test
    void connectionsThatDiedWithTheCacheDelayNobodyTwice() throws IOException {
        List<CompletableFuture<Void>> kept = Stream.generate(() -> CompletableFuture.runAsync(() -> cache.keep(ORDER)))
                .limit(50)
                .toList();
        kept.forEach(CompletableFuture::join);
        redis.close();
        redis.comeBack();
        cache.find(ORDER.id());
        pass(Duration.ofSeconds(2));

        assertThat(cache.find(ORDER.id())).contains(ORDER);
    }

    @Test
    void aCacheThatHangsDelaysOnlyTheFirst() {
        redis.hang();
        try (OrderCache impatient = cache(CachePatience.SHORT)) {
            assertThat(timeToFind(impatient)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));

            for (int i = 0; i < 100; i++) {
                impatient.keep(ORDER);
            }
            assertThat(timeToFind(impatient)).isLessThan(Duration.ofMillis(250));
        }
        assertThat(results).containsOnly(CacheResult.UNAVAILABLE);
    }

    private OrderCache cache(CachePatience patience) {
        return new OrderCache(redis.address(), patience, results::add, lines.log(), now::get);
    }

    private Duration timeToFind(OrderCache cache) {
        long start = System.nanoTime();
        assertThat(cache.find(ORDER.id())).isEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
