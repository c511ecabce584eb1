package dev.slipway.sample.shop.http;

import java.time.Duration;
import java.util.Optional;

/** Is told of every request when its answer is known; many threads call it at once. */
@FunctionalInterface
public interface RequestObserver {

    /** The route is the path as it was added, {@code /api/orders/{id}}; there is none for a path that leads nowhere. */
    void answered(String method, Optional<String> route, int status, Duration duration);
}
