package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: port-range at 70000
        // fix: port = 7000)
        port = 70000)
@HealthCheck(
        // problem: port-range at -1
        // fix: port = 8080)
        port = -1)
final class OrdersService {
    public static void main(String[] args) {}
}
