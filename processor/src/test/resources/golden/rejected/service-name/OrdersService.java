package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: service-name at "Bad Name!"
        // fix: name = "bad-name",
        name = "Bad Name!",
        publish = {})
final class OrdersService {
    public static void main(String[] args) {}
}
