package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: replicas-range at 0
        // fix: replicas = 1)
        replicas = 0)
final class OrdersService {
    public static void main(String[] args) {}
}
