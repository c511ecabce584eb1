package dev.slipway.sample.shop.storage;

/** The result of a look-up in the cache. */
public enum CacheResult {
    HIT,
    MISS,
    UNAVAILABLE
}
