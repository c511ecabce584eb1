package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(
                    name = "PAYMENTS_KEY",
                    // fix:
                    value = "none",
                    // problem: env-source at "payments-key"
                    secret = "payments-key"),
            @Env(
                    // problem: env-source at "MAIL_PASSWORD_FILE"
                    // fix: name = "MAIL_PASSWORD",
                    name = "MAIL_PASSWORD_FILE",
                    secret = "mail-password"),
        },
        publish = {})
class OrdersService {
    public static void main(String[] args) {}
}
