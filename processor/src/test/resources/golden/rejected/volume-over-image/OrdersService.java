package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        runtime = ImageRuntime.JLINK,
        volumes = {
            // problem: volume-over-image at "/opt/java"
            // fix: @Volume(name = "runtime", path = "/var/lib/uploads"),
            @Volume(name = "runtime", path = "/opt/java"),
            @Volume(name = "reports", path = "/opt/reports")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
