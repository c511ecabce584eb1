package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: path-syntax at "/metrics?name=all"
        path = "/metrics?name=all")
final class PaymentsService {
    public static void main(String[] args) {}
}
