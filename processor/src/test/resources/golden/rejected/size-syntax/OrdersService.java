package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: size-syntax at "512K"
        // fix: tmpSize = "64M")
        tmpSize = "512K")
@Resources(
        // problem: size-syntax at "512 MB"
        // fix: memory = "512M",
        memory = "512 MB",
        // problem: size-syntax at "1M"
        // fix: reservedMemory = "256M")
        reservedMemory = "1M")
final class OrdersService {
    public static void main(String[] args) {}
}
