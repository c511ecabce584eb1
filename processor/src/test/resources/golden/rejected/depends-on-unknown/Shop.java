package com.acme;

import dev.slipway.annotations.*;

@Stack(name = "shop", services = OrdersService.class)
final class Shop {

    @ContainerImage
    @HealthCheck
    static final class Payments {
        public static void main(String[] args) {}
    }
}
