package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@ScrapeMetrics(
        interval = "5s",
        // problem: timeout-interval at "9s"
        // fix: timeout = "4s")
        timeout = "9s")
final class PaymentsService {
    public static void main(String[] args) {}
}
