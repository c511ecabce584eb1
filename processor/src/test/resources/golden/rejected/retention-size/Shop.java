package com.acme;

import dev.slipway.annotations.*;

// problem: retention-size at "4 gigabytes"
// fix: @Stack(monitoring = @Monitoring(retentionSize = "4GB"))
@Stack(monitoring = @Monitoring(retentionSize = "4 gigabytes"))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
