package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@Redis(
        // problem: backing-service-name
        name = "orders_cache")
class OrdersService {
    public static void main(String[] args) {}
}
