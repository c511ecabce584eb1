package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // problem: env-name
            @Env(name = "log-level", value = "info"),
            // problem: env-name
            @Env(name = "LOG_LEVEL", variable = "1LEVEL")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
