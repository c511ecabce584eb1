package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(name = "SLIPWAY_WAIT_SECONDS", value = "120"),
            // problem: reserved-name at "SLIPWAY_WAIT_FOR"
            // fix: @Env(name = "APP_MODE", value = "payments:8080")
            @Env(name = "SLIPWAY_WAIT_FOR", value = "payments:8080")
        },
        publish = {})
@Redis(
        // problem: reserved-name at "edge"
        // fix: name = "my-edge")
        name = "edge")
@Postgres(
        // problem: reserved-name at "ip6-loopback"
        // fix: name = "my-ip6-loopback",
        name = "ip6-loopback",
        version = "17")
final class OrdersService {
    public static void main(String[] args) {}
}
