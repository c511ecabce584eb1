package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@Redis(
        // problem: backing-service-name at "orders_cache"
        // fix: name = "orders-cache")
        name = "orders_cache")
class OrdersService {
    public static void main(String[] args) {}
}
