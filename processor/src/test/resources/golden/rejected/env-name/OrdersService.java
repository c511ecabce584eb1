package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // problem: env-name at "log-level"
            @Env(name = "log-level", value = "info"),
            // problem: env-name at "1LEVEL"
            @Env(name = "LOG_LEVEL", variable = "1LEVEL")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
