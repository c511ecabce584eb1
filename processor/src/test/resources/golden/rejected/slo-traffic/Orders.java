package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
// problem: slo-traffic at -1
@Slo(minRequestsPerHour = -1)
final class OrdersService {
    public static void main(String[] args) {}
}
