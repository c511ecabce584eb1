package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        replicas = 3,
        publish = {
            "8080",
            // problem: publish-replicas
            "80:8080"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
