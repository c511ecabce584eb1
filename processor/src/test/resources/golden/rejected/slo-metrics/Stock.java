package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics
// problem: slo-metrics
@Slo
final class StockService {
    public static void main(String[] args) {}
}
