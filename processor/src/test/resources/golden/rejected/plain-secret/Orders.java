package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            @Env(
                    name = "MAIL_PASSWORD",
                    // problem: plain-secret at "hunter2"
                    // fix: secret = "mail-password"),
                    value = "hunter2"),
            @Env(
                    name = "BROKER_URL",
                    // problem: plain-secret at "amqp://shop:hunter2@broker:5672/"
                    // fix: secret = "broker-url"),
                    value = "amqp://shop:hunter2@broker:5672/"),
            @Env(
                    name = "DATABASE",
                    // problem: plain-secret at "shop:hunter2@tcp(db:3306)/shop"
                    // fix: secret = "database"),
                    value = "shop:hunter2@tcp(db:3306)/shop"),
            @Env(
                    name = "SMTP_PASS",
                    // problem: plain-secret at "hunter2"
                    // fix: secret = "smtp-pass"),
                    value = "hunter2"),
            @Env(name = "ALLOW_EMPTY_PASSWORD", value = "yes"),
            @Env(name = "PASSWORD_MIN_LENGTH", value = "12"),
        })
class OrdersService {
    public static void main(String[] args) {}
}
