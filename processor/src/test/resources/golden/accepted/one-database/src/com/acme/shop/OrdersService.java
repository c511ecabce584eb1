package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Migration;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;

/** What most services need, said in three lines, and no metrics. */
@ContainerImage
@HealthCheck
@Postgres(version = "17")
@Redis
@Migration(main = Migrate.class)
public final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {
        System.out.println(System.getenv(OrdersServiceSettings.ENV_DATABASE_URL));
        System.out.println(OrdersServiceSettings.secret(OrdersServiceSettings.SECRET_REDIS_PASSWORD));
    }
}
