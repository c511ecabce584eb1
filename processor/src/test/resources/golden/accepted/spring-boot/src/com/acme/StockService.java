package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Slo;

/** A service that says itself where its buckets end. */
@ContainerImage(
        env = @Env(name = "MANAGEMENT_METRICS_DISTRIBUTION_SLO_HTTP_SERVER_REQUESTS", value = "50ms,300ms,1s"),
        publish = {})
@HealthCheck(command = {"/usr/bin/java", "--version"})
@ScrapeMetrics(path = "/actuator/prometheus")
@Slo(availability = 95)
final class StockService {

    private StockService() {}

    public static void main(String[] args) {}
}
