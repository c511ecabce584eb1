package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: port-range
        port = 70000)
@HealthCheck(
        // problem: port-range
        port = -1)
final class OrdersService {
    public static void main(String[] args) {}
}
