package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: duration-syntax
        interval = "1d",
        // problem: duration-syntax
        timeout = "10")
final class PaymentsService {
    public static void main(String[] args) {}
}
