package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: size-syntax at "512 MB"
        memory = "512 MB",
        // problem: size-syntax at "1M"
        reservedMemory = "1M")
final class OrdersService {
    public static void main(String[] args) {}
}
