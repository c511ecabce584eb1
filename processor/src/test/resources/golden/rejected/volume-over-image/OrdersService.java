package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        runtime = ImageRuntime.JLINK,
        volumes = {
            // problem: volume-over-image at "/opt/java"
            @Volume(name = "runtime", path = "/opt/java"),
            @Volume(name = "reports", path = "/opt/reports")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
