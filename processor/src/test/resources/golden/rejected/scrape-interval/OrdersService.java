package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: scrape-interval
        interval = "5m")
final class OrdersService {
    public static void main(String[] args) {}
}
