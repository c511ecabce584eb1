package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Migration;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;

/** Has every Java class that Slipway makes, with all of their methods. */
@ContainerImage(env = @Env(name = "KEY", secret = "key"))
@HealthCheck
@Postgres(version = "17")
@Redis
@Migration(main = Tables.class)
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.secret(OrdersServiceSettings.SECRET_KEY).length());
    }
}
