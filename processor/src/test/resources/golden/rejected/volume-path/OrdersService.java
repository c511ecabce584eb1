package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-path at "data"
            @Volume(name = "first", path = "data"),
            // problem: volume-path at "/data/"
            @Volume(name = "second", path = "/data/"),
            // problem: volume-path at "/srv/../etc:rw"
            @Volume(name = "third", path = "/srv/../etc:rw")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
