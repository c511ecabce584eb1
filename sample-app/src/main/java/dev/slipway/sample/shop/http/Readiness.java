package dev.slipway.sample.shop.http;

/** Whether the service takes new requests: true from the start until it drains. */
public final class Readiness {

    private volatile boolean draining;

    public boolean isReady() {
        return !draining;
    }

    void drain() {
        draining = true;
    }
}
