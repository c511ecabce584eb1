package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@Slo(
        // problem: slo-objective at 100
        // fix: availability = 99.9,
        availability = 100,
        // problem: slo-objective at 90
        // fix: latencyObjective = 95)
        latencyObjective = 90)
final class OrdersService {
    public static void main(String[] args) {}
}
