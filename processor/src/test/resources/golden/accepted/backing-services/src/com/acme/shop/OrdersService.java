package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.DependsOn;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Migration;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.ScrapeMetrics;

/** Each member of {@code @Postgres} and {@code @Redis} with a value other than its default, and what is shared. */
@ContainerImage(
        env = {
            @Env(name = "PAYMENTS_KEY", secret = "payments-key"),
            @Env(name = "SHARED_PASSWORD", secret = "orders-db-password"),
            @Env(name = "ORDERS_USER", value = "mine"),
        })
@HealthCheck
@ScrapeMetrics
@Postgres(
        version = "16.9",
        name = "orders-db",
        database = "order",
        user = "orders_owner",
        envPrefix = "ORDERS",
        resources = @Resources(cpus = "2", memory = "1G", reservedCpus = "0.5", reservedMemory = "512M", pids = 300))
@Redis(name = "orders-cache", version = "7.4", maxMemory = "100M", envPrefix = "CACHE")
@Migration(command = {"/usr/bin/java", "-cp", "/app/app.jar", "com.acme.shop.Migrate", "$x"})
@DependsOn({ShopDatabase.class, StockService.class})
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.secret(OrdersServiceSettings.SECRET_PAYMENTS_KEY));
    }
}
