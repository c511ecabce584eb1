package dev.slipway.sample.shop.storage;

/** Is told of each order that the cache was asked for; many threads call it at once. */
@FunctionalInterface
public interface CacheObserver {

    void asked(CacheResult result);
}
