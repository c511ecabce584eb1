package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // problem: env-name at "log-level"
            // fix: @Env(name = "LOG_LEVEL", value = "info"),
            @Env(name = "log-level", value = "info"),
            // problem: env-name at "1LEVEL"
            // fix: @Env(name = "SQL_LEVEL", variable = "LEVEL_1")
            @Env(name = "LOG_LEVEL", variable = "1LEVEL")
        },
        publish = {})
final class OrdersService {
    public static void main(String[] args) {}
}
