package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.ScrapeMetrics;
import io.micronaut.runtime.Micronaut;

@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
public class OrdersApplication {
    public static void main(String[] args) {
        Micronaut.run(OrdersApplication.class, args);
    }
}
