package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // problem: env-default at "{name}"
            // fix: @Env(name = "TEMPLATE", variable = "SHOP_TEMPLATE")
            @Env(name = "TEMPLATE", variable = "SHOP_TEMPLATE", value = "{name}")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
