package dev.slipway.sample.shop.storage;

import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/** The address of the cache; the password may be null if the cache needs no login. */
public record CacheAddress(String host, int port, String password) {

    private static final int DEFAULT_PORT = 6379;

    /**
     * As many as the server has threads. Otherwise a thread might wait for a connection, which would look like a cache
     * that is down.
     */
    private static final int CONNECTIONS = 32;

    public static CacheAddress of(String url, String password) {
        URI uri = URI.create(url);
        if (!"redis".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("the URL of the cache must be redis://host:port");
        }
        return new CacheAddress(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(), password);
    }

    /** Does not connect yet: the cache may start later. */
    RedisClient open(CachePatience patience) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(patience.pool()));
        pool.setJmxEnabled(false);
        DefaultJedisClientConfig client = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(patience.connect())
                .socketTimeoutMillis(patience.answer())
                .password(password)
                .clientName("orders")
                .build();
        return RedisClient.builder()
                .hostAndPort(host, port)
                .clientConfig(client)
                .poolConfig(pool)
                .build();
    }

    /** The address without the password. */
    @Override
    public String toString() {
        return "cache at " + host + ":" + port;
    }
}
