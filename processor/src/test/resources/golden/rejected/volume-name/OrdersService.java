package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-name at "../uploads"
            // fix: @Volume(name = "uploads", path = "/data"),
            @Volume(name = "../uploads", path = "/data"),
            // problem: volume-name at "d"
            // fix: @Volume(name = "disk", path = "/var/lib/d")
            @Volume(name = "d", path = "/var/lib/d")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
