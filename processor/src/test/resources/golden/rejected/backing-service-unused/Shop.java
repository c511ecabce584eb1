package com.acme;

import dev.slipway.annotations.*;

// fix: @ContainerImage
// fix: @DependsOn(ShopDatabase.class)
@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}

// problem: backing-service-unused
@Postgres(version = "17")
interface ShopDatabase {}
