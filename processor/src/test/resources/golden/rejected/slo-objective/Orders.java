package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@Slo(
        // problem: slo-objective
        availability = 100,
        // problem: slo-objective
        latencyObjective = 90)
final class OrdersService {
    public static void main(String[] args) {}
}
