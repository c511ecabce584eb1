package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        // problem: port-range at 65536
        // fix: port = 9090)
        port = 65536)
final class PaymentsService {
    public static void main(String[] args) {}
}
