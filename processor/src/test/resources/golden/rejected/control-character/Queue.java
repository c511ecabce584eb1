package com.acme;

import dev.slipway.annotations.*;

@BackingService(
        name = "broker",
        image = "rabbitmq:4.1-alpine",
        port = 5672,
        user = "100:101",
        healthCheck = {"rabbitmq-diagnostics", "-q", "ping"},
        command = {
            "sh",
            "-c",
            // problem: control-character
            // fix: "printf 1\nprintf 2"
            "printf 1\n\tprintf 2"
        })
@ContainerImage(publish = {})
final class Queue {
    public static void main(String[] args) {}
}
