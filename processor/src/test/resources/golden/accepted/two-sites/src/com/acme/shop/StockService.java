package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.ScrapeMetrics;

@ContainerImage
@ScrapeMetrics(port = 9091)
final class StockService {

    private StockService() {}

    public static void main(String[] args) {}
}
