package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        command = {
            // problem: health-program
            "/bin/sh",
            "-c",
            "wget -q localhost:8080/health"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
