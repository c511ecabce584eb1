package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: repository-syntax at "shop/Orders:1.0"
        // fix: repository = "images.example.com/shop/orders")
        repository = "shop/Orders:1.0")
final class OrdersService {
    public static void main(String[] args) {}
}
