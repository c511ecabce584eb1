package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// fix: @HealthCheck
@HealthCheck(
        // fix:
        command = {
            // problem: health-program
            // fix:
            "/bin/sh",
            // fix:
            "-c",
            // fix:
            "wget -q localhost:8080/health"
        // fix:
        })
final class OrdersService {
    public static void main(String[] args) {}
}
