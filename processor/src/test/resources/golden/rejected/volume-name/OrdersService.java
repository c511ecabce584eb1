package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-name at "../uploads"
            @Volume(name = "../uploads", path = "/data"),
            // problem: volume-name at "d"
            @Volume(name = "d", path = "/var/lib/d")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
