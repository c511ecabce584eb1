package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: scrape-interval at "5m"
        // fix: interval = "30s")
        interval = "5m")
final class OrdersService {
    public static void main(String[] args) {}
}
