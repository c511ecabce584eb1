package com.acme;

import dev.slipway.annotations.*;

// problem: runbook-url at "wiki/alerts#top"
// fix: @Stack(monitoring = @Monitoring(runbook = "https://wiki.example.com/alerts"))
@Stack(monitoring = @Monitoring(runbook = "wiki/alerts#top"))
@ContainerImage
@ScrapeMetrics(
        alerts =
                @Alert(
                        name = "OrdersStuck",
                        expr = "shop_orders_waiting > 100",
                        summary = "orders wait",
                        // problem: runbook-url at "docs/orders.md"
                        // fix: runbook = "https://wiki.example.com/orders#stuck"))
                        runbook = "docs/orders.md"))
final class ShopService {
    public static void main(String[] args) {}
}
