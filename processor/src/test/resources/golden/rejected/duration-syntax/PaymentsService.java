package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: duration-syntax at "1d"
        interval = "1d",
        // problem: duration-syntax at "10"
        timeout = "10")
final class PaymentsService {
    public static void main(String[] args) {}
}
