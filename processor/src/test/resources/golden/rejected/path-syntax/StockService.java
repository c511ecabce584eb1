package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@ScrapeMetrics(
        // problem: path-syntax at "/all%20metrics"
        // fix: path = "/all-metrics")
        path = "/all%20metrics")
final class StockService {
    public static void main(String[] args) {}
}
