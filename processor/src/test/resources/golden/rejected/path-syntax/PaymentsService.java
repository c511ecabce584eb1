package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@ScrapeMetrics(
        // problem: path-syntax at "/metrics?name=all"
        // fix: path = "/metrics")
        path = "/metrics?name=all")
final class PaymentsService {
    public static void main(String[] args) {}
}
