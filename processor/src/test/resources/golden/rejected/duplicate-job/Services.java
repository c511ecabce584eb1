package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: duplicate-job at "shop"
        // fix: job = "orders-metrics")
        job = "shop")
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@ScrapeMetrics(
        // problem: duplicate-job at "shop"
        // fix: job = "payments-metrics")
        job = "shop")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@ScrapeMetrics(
        // problem: duplicate-job at "prometheus"
        // fix: job = "stock-metrics")
        job = "prometheus")
class StockService {
    public static void main(String[] args) {}
}
