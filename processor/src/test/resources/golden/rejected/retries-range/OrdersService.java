package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: retries-range at 0
        // fix: retries = 3)
        retries = 0)
final class OrdersService {
    public static void main(String[] args) {}
}
