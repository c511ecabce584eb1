package com.acme;

import dev.slipway.annotations.*;

/** Spring Boot is there, Actuator is not. */
@ContainerImage
// problem: framework-endpoint
// fix: @HealthCheck(path = "/health")
@HealthCheck
// problem: framework-endpoint
// fix: @ScrapeMetrics(path = "/metrics")
@ScrapeMetrics
final class ParcelsApplication {
    public static void main(String[] args) {}
}
