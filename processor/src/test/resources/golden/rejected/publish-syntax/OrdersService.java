package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        publish = {
            // problem: publish-syntax
            "localhost:80:8080",
            // problem: publish-syntax
            "8080-8090:8080",
            // problem: publish-syntax
            "70000:8080"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
