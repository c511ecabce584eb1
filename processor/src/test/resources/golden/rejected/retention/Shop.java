package com.acme;

import dev.slipway.annotations.*;

// problem: retention at "15d"
// fix: @Stack(monitoring = @Monitoring(retention = "35d"))
@Stack(monitoring = @Monitoring(retention = "15d"))
@ContainerImage
@ScrapeMetrics(library = MetricsLibrary.MICROMETER)
@Slo
final class ShopService {
    public static void main(String[] args) {}
}
