package dev.slipway.sample.shop.storage;

/** How many milliseconds a request waits for a connection to be made, for an answer, and for a connection of others. */
record CachePatience(int connect, int answer, int pool) {

    /** It is not worth waiting long for a short cut. */
    static final CachePatience SHORT = new CachePatience(200, 300, 100);
}
