package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;
import io.dropwizard.core.Application;

/** Dropwizard is told its command and its ports, and answers at a port for administration. */
@ContainerImage
@HealthCheck(liveness = "/ping")
@ScrapeMetrics
final class StockApplication extends Application {

    private StockApplication() {}

    public static void main(String[] args) {}
}
