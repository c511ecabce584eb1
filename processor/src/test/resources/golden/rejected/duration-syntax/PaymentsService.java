package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@ScrapeMetrics(
        // problem: duration-syntax at "1d"
        // fix: interval = "1m30s",
        interval = "1d",
        // problem: duration-syntax at "10"
        // fix: timeout = "10s")
        timeout = "10")
final class PaymentsService {
    public static void main(String[] args) {}
}
