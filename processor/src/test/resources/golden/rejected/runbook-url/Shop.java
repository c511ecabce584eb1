package com.acme;

import dev.slipway.annotations.*;

// problem: runbook-url at "wiki/alerts#top"
@Stack(monitoring = @Monitoring(runbook = "wiki/alerts#top"))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
