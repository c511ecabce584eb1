package dev.slipway.sample.shop.http;

import java.time.Duration;
import java.util.Optional;

/** Called for every request when its response is known, by many threads at once. */
@FunctionalInterface
public interface RequestObserver {

    /** The route is the path as it was added, {@code /api/orders/{id}}; empty for an unknown path. */
    void answered(String method, Optional<String> route, int status, Duration duration);
}
