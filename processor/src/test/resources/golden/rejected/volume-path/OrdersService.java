package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-path
            @Volume(name = "a", path = "data"),
            // problem: volume-path
            @Volume(name = "b", path = "/app/uploads"),
            // problem: volume-path
            @Volume(name = "c", path = "/srv/../etc:rw")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
