package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        command = {
            // problem: command-syntax
            // fix: "/usr/bin/java", "-version"
            "curl -f http://127.0.0.1:8080/health"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
