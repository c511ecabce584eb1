package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: duplicate-job at "shop"
        job = "shop")
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage
@ScrapeMetrics(
        // problem: duplicate-job at "shop"
        job = "shop")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage
@ScrapeMetrics(
        // problem: duplicate-job at "prometheus"
        job = "prometheus")
class StockService {
    public static void main(String[] args) {}
}
