package dev.slipway.sample.shop.storage;

import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/** Where the cache is; the password may be null where it wants none. */
public record CacheAddress(String host, int port, String password) {

    private static final int DEFAULT_PORT = 6379;

    /** As many as the server has threads: nobody waits for a connection, which would look like a cache that is away. */
    private static final int CONNECTIONS = 32;

    public static CacheAddress of(String url, String password) {
        URI uri = URI.create(url);
        if (!"redis".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("the URL of the cache must be redis://host:port");
        }
        return new CacheAddress(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(), password);
    }

    /** Connects to nothing yet: the cache may come later. */
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

    /** Without the password. */
    @Override
    public String toString() {
        return "cache at " + host + ":" + port;
    }
}
