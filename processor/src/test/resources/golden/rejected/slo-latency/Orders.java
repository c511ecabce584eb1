package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
// problem: slo-latency
@Slo(latency = "0.3")
final class OrdersService {
    public static void main(String[] args) {}
}
