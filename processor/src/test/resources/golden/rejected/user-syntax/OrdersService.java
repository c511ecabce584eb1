package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: user-syntax at "root"
        // fix: user = "10001")
        user = "root")
final class OrdersService {
    public static void main(String[] args) {}
}
