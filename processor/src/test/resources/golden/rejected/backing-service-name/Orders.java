package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@Redis(
        // problem: backing-service-name at "orders_cache"
        name = "orders_cache")
class OrdersService {
    public static void main(String[] args) {}
}
