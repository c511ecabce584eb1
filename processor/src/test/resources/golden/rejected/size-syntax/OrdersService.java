package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: size-syntax
        memory = "512 MB",
        // problem: size-syntax
        reservedMemory = "1M")
final class OrdersService {
    public static void main(String[] args) {}
}
