package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
// problem: slo-latency at "0.3"
// fix: @Slo(latency = "300ms")
@Slo(latency = "0.3")
final class OrdersService {
    public static void main(String[] args) {}
}
