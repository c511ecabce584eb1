package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: java-version at 11
        // fix: javaVersion = 17)
        javaVersion = 11)
final class OrdersService {
    public static void main(String[] args) {}
}
