package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
// problem: slo-traffic at -1
// fix: @Slo(minRequestsPerHour = 60)
@Slo(minRequestsPerHour = -1)
final class OrdersService {
    public static void main(String[] args) {}
}
