package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            @Volume(name = "uploads", path = "/data"),
            // problem: duplicate-volume-path
            @Volume(name = "thumbnails", path = "/data/small")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
