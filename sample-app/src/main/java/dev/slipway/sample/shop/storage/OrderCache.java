package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.orders.Order;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Orders in Redis. Without the cache the shop is slower, not down: each failure counts as a miss. */
public final class OrderCache implements AutoCloseable {

    /** The prefix of keys, with the version of {@link OrderDocument}. */
    private static final String PREFIX = "shop:order:1:";

    private static final int KEPT_SECONDS = 3600;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final RedisClient redis;
    private final Breaker breaker;
    private final CacheObserver observer;

    public OrderCache(CacheAddress address, CacheObserver observer, ServiceLog log) {
        this(address, CachePatience.SHORT, observer, log, System::nanoTime);
    }

    OrderCache(
            CacheAddress address,
            CachePatience patience,
            CacheObserver observer,
            ServiceLog log,
            LongSupplier nanoTime) {
        this.redis = address.open(patience);
        this.breaker = new Breaker("the cache", PAUSE, log, nanoTime);
        this.observer = observer;
    }

    Optional<Order> find(UUID id) {
        try {
            Optional<Order> order =
                    Optional.ofNullable(ask(() -> redis.get(PREFIX + id))).flatMap(OrderDocument::read);
            observer.asked(order.isPresent() ? CacheResult.HIT : CacheResult.MISS);
            return order;
        } catch (JedisException | Breaker.SparedException e) {
            observer.asked(CacheResult.UNAVAILABLE);
            return Optional.empty();
        }
    }

    void keep(Order order) {
        try {
            ask(() -> redis.set(PREFIX + order.id(), OrderDocument.write(order), new SetParams().ex(KEPT_SECONDS)));
        } catch (JedisException | Breaker.SparedException e) {
            // The breaker has logged it, and the order is safe in the database.
        }
    }

    @Override
    public void close() {
        redis.close();
    }

    private String ask(Breaker.Question<String, JedisException> question) {
        try {
            return breaker.ask(question);
        } catch (JedisException e) {
            // The other idle connections are as dead as this one, and each would cost a time-out of its own.
            redis.getPool().clear();
            throw e;
        }
    }
}
