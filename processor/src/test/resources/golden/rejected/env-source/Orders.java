package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(
                    name = "PAYMENTS_KEY",
                    value = "none",
                    // problem: env-source at "payments-key"
                    secret = "payments-key"),
            @Env(
                    // problem: env-source at "MAIL_PASSWORD_FILE"
                    name = "MAIL_PASSWORD_FILE",
                    secret = "mail-password"),
        })
class OrdersService {
    public static void main(String[] args) {}
}
