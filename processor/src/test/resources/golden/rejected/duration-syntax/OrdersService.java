package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: duration-syntax at "45"
        stopGracePeriod = "45")
@HealthCheck(
        // problem: duration-syntax at "half a minute"
        interval = "half a minute",
        // problem: duration-syntax at ""
        timeout = "",
        // problem: duration-syntax at "30s1m"
        startPeriod = "30s1m",
        // problem: duration-syntax at "500ms"
        startInterval = "500ms")
final class OrdersService {
    public static void main(String[] args) {}
}
