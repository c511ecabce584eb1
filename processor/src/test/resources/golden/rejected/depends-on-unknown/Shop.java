package com.acme;

import dev.slipway.annotations.*;

// fix: @Stack(name = "shop", services = {OrdersService.class, Shop.Payments.class})
@Stack(name = "shop", services = OrdersService.class)
final class Shop {

    @ContainerImage(publish = {})
    @HealthCheck
    static final class Payments {
        public static void main(String[] args) {}
    }
}
