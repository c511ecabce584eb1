package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: publish-target at "80:80"
        // fix: publish = "8080:8080")
        publish = "80:80")
final class OrdersService {
    public static void main(String[] args) {}
}
