package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: service-name at "Bad Name!"
        name = "Bad Name!")
final class OrdersService {
    public static void main(String[] args) {}
}
