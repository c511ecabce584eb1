package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;

/** Javalin's plugin counts requests with the timer of Jetty. */
@ContainerImage
@HealthCheck
@ScrapeMetrics
final class PricesService {

    private PricesService() {}

    public static void main(String[] args) {}
}
