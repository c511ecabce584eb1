package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: duration-syntax at "45"
        // fix: stopGracePeriod = "45s")
        stopGracePeriod = "45")
@HealthCheck(
        // problem: duration-syntax at "half a minute"
        // fix: interval = "30s",
        interval = "half a minute",
        // problem: duration-syntax at ""
        // fix: timeout = "5s",
        timeout = "",
        // problem: duration-syntax at "30s1m"
        // fix: startPeriod = "1m30s",
        startPeriod = "30s1m",
        // problem: duration-syntax at "500ms"
        // fix: startInterval = "1s")
        startInterval = "500ms")
final class OrdersService {
    public static void main(String[] args) {}
}
