package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            // problem: volume-name
            @Volume(name = "../uploads", path = "/data")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
