package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
// fix: @ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@ScrapeMetrics
// problem: slo-metrics
@Slo
final class StockService {
    public static void main(String[] args) {}
}
