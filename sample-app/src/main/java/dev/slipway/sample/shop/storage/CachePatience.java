package dev.slipway.sample.shop.storage;

/** How many milliseconds a request waits for a new connection, for an answer, and for a connection from the pool. */
record CachePatience(int connect, int answer, int pool) {

    /** Short times: a cache that is slow is no use. */
    static final CachePatience SHORT = new CachePatience(200, 300, 100);
}
