package dev.slipway.sample.shop.storage;

/** Called for each look-up in the cache, by many threads at once. */
@FunctionalInterface
public interface CacheObserver {

    void asked(CacheResult result);
}
