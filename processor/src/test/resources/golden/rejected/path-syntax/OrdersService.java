package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: path-syntax
        path = "health",
        // problem: path-syntax
        liveness = "/live ness",
        // problem: path-syntax
        readiness = "/ready\r\nHost: evil")
final class OrdersService {
    public static void main(String[] args) {}
}
