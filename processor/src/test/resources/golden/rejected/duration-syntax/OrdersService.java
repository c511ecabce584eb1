package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: duration-syntax
        stopGracePeriod = "45")
@HealthCheck(
        // problem: duration-syntax
        interval = "half a minute",
        // problem: duration-syntax
        timeout = "",
        // problem: duration-syntax
        startPeriod = "30s1m",
        // problem: duration-syntax
        startInterval = "500ms")
final class OrdersService {
    public static void main(String[] args) {}
}
