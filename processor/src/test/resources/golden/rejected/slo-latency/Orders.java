package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
// problem: slo-latency at "0.3"
@Slo(latency = "0.3")
final class OrdersService {
    public static void main(String[] args) {}
}
