package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Slo;

/** Objectives, and the framework is told where its buckets end. */
@ContainerImage
@HealthCheck(path = "/actuator/health/readiness")
@ScrapeMetrics(path = "/actuator/prometheus")
@Slo
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {}
}
