package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env =
                @Env(
                        name = "PAYMENTS_KEY",
                        // problem: secret-name at "../payments.key"
                        // fix: secret = "payments-key"))
                        secret = "../payments.key"))
class OrdersService {
    public static void main(String[] args) {}
}
