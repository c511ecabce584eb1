package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-path at "data"
            // fix: @Volume(name = "first", path = "/data"),
            @Volume(name = "first", path = "data"),
            // problem: volume-path at "/data/"
            // fix: @Volume(name = "second", path = "/srv/data"),
            @Volume(name = "second", path = "/data/"),
            // problem: volume-path at "/srv/../etc:rw"
            // fix: @Volume(name = "third", path = "/var/lib/uploads")
            @Volume(name = "third", path = "/srv/../etc:rw")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
