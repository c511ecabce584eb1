package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: job-name at "all orders"
        // fix: job = "orders")
        job = "all orders")
final class OrdersService {
    public static void main(String[] args) {}
}
