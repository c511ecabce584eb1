package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: repository-syntax
        repository = "shop/Orders:1.0")
final class OrdersService {
    public static void main(String[] args) {}
}
