package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@BackingService(
        name = "sessions",
        image = "valkey/valkey:8.1-alpine",
        port = 6379,
        user = "999:1000",
        // problem: health-check-missing at {}
        // fix: healthCheck = {"redis-cli", "ping"})
        healthCheck = {})
class OrdersService {
    public static void main(String[] args) {}
}
