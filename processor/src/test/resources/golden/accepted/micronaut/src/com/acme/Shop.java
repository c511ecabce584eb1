package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Monitoring;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Stack;

/** No objective, and Prometheus alone. */
@Stack(monitoring = @Monitoring(alertmanager = false, grafana = false, probes = false))
@ContainerImage
@HealthCheck
@ScrapeMetrics(path = "/prometheus")
final class Shop {

    private Shop() {}

    public static void main(String[] args) {}
}
