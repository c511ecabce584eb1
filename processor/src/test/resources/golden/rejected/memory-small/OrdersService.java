package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: memory-small at "64M"
        // fix: memory = "96M")
        memory = "64M")
final class OrdersService {
    public static void main(String[] args) {}
}
