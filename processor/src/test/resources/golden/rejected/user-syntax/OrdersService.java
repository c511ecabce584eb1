package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: user-syntax at "root"
        user = "root")
final class OrdersService {
    public static void main(String[] args) {}
}
