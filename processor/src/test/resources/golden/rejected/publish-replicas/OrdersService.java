package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        replicas = 3,
        // fix: publish = "8080")
        publish = {
            // fix:
            "8080",
            // problem: publish-replicas
            // fix:
            "80:8080"
        // fix:
        })
final class OrdersService {
    public static void main(String[] args) {}
}
