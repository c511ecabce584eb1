package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // problem: env-default at "{name}"
            @Env(name = "TEMPLATE", variable = "SHOP_TEMPLATE", value = "{name}")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
