package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;

/** Helidon SE has names of its own for its metrics, although it uses Micrometer. */
@ContainerImage
@HealthCheck
@ScrapeMetrics
final class StockService {

    private StockService() {}

    public static void main(String[] args) {}
}
