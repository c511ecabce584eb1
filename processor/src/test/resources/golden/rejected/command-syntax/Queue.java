package com.acme;

import dev.slipway.annotations.*;

@BackingService(
        name = "broker",
        image = "rabbitmq:4.1-alpine",
        port = 5672,
        user = "100:101",
        healthCheck = {
            "rabbitmq-diagnostics",
            // problem: command-syntax
            // fix: "ping"
            "pi\nng"
        })
@ContainerImage(publish = {})
final class Queue {
    public static void main(String[] args) {}
}
