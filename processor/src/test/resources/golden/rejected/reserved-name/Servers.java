package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(name = "SLIPWAY_WAIT_SECONDS", value = "120"),
            // problem: reserved-name at "SLIPWAY_WAIT_FOR"
            @Env(name = "SLIPWAY_WAIT_FOR", value = "payments:8080")
        })
@Redis(
        // problem: reserved-name at "edge"
        name = "edge")
final class OrdersService {
    public static void main(String[] args) {}
}
