package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: modules-unused at "java.desktop"
        // fix: runtime = ImageRuntime.JLINK,
        // fix: modules = "java.desktop")
        modules = "java.desktop")
final class OrdersService {
    public static void main(String[] args) {}
}
