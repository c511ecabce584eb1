package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        interval = "10s",
        // problem: timeout-interval at "10s"
        // fix: timeout = "5s")
        timeout = "10s")
final class OrdersService {
    public static void main(String[] args) {}
}
