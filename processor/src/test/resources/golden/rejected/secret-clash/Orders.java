package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env = {
            // the service uses this server
            @Env(name = "LEGACY_PASSWORD", secret = "main-password"),
            @Env(
                    name = "ROOT_PASSWORD",
                    // problem: secret-clash at "main-admin-password"
                    // fix: secret = "root-password")
                    secret = "main-admin-password")
        })
@Postgres(version = "17", name = "main")
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        env =
                @Env(
                        name = "ORDERS_PASSWORD",
                        // problem: secret-clash at "main-password"
                        // fix: secret = "orders-password"),
                        secret = "main-password"),
                        publish = {})
@Postgres(
        version = "17",
        // problem: secret-clash at "main-admin"
        // fix: name = "stock-db")
        name = "main-admin")
@BackingService(
        name = "mail",
        image = "axllent/mailpit:v1.27",
        port = 1025,
        user = "1000",
        healthCheck = {"/mailpit", "readyz"},
        env =
                @Env(
                        name = "MP_PASSWORD",
                        // problem: secret-clash at "main-exporter-password"
                        // fix: secret = "mail-password"))
                        secret = "main-exporter-password"))
class StockService {
    public static void main(String[] args) {}
}
