package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: slo-metrics
// fix: @Slo
// fix: @ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@Slo
final class OrdersService {
    public static void main(String[] args) {}
}
