package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        runtime = ImageRuntime.JLINK,
        modules = {
            "java.desktop",
            // problem: module-name
            // fix: "java.sql"
            "java.sql --output /etc"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
