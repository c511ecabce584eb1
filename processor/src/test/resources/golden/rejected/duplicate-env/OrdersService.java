package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(name = "CURRENCY", value = "EUR"),
            // problem: duplicate-env at "CURRENCY"
            // fix:
            @Env(name = "CURRENCY", value = "USD")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
