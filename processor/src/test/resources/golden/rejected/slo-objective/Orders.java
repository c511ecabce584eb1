package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@Slo(
        // problem: slo-objective at 100
        availability = 100,
        // problem: slo-objective at 90
        latencyObjective = 90)
final class OrdersService {
    public static void main(String[] args) {}
}
