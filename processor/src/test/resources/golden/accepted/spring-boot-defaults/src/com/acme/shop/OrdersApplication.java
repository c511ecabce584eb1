package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;
import dev.slipway.annotations.ScrapeMetrics;

/** An application of Spring Boot with default annotations: paths and ports come from the framework and its files. */
@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
@Redis
public class OrdersApplication {

    public static void main(String[] args) {}
}
