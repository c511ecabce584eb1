package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.ScrapeMetrics;

/** Nothing but defaults: Micronaut's own settings say the rest. */
@ContainerImage(name = "orders")
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
final class OrdersApplication {

    private OrdersApplication() {}

    public static void main(String[] args) {}
}
