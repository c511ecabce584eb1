package dev.slipway.sample.shop.storage;

/** What came of asking the cache for an order. */
public enum CacheResult {
    HIT,
    MISS,
    UNAVAILABLE
}
