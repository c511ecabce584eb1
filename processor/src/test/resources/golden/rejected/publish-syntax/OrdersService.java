package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        publish = {
            // problem: publish-syntax
            // fix: "127.0.0.1:80:8080",
            "localhost:80:8080",
            // problem: publish-syntax
            // fix: "8080:8080",
            "8080-8090:8080",
            // problem: publish-syntax
            // fix: "0.0.0.0:8081:8080"
            "70000:8080"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
