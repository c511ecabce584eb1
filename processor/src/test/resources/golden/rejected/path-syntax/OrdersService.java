package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: path-syntax at "health"
        // fix: path = "/health",
        path = "health",
        // problem: path-syntax at "/live ness"
        // fix: liveness = "/live%20ness",
        liveness = "/live ness",
        // problem: path-syntax at "/ready\r\nHost: evil"
        // fix: readiness = "/ready")
        readiness = "/ready\r\nHost: evil")
final class OrdersService {
    public static void main(String[] args) {}
}
