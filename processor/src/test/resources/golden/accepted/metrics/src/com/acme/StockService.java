package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Label;
import dev.slipway.annotations.ScrapeMetrics;

/** Replicas, each of which is read. */
@ContainerImage(port = 9000, replicas = 3)
@HealthCheck
@ScrapeMetrics(job = "stock-keeping", labels = @Label(name = "price", value = "$5"))
final class StockService {

    private StockService() {}

    public static void main(String[] args) {}
}
