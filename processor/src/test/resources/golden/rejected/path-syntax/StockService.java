package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: path-syntax
        path = "/all%20metrics")
final class StockService {
    public static void main(String[] args) {}
}
