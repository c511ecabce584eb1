package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        labels = {
            @Label(name = "team", value = "checkout"),
            // problem: metric-label
            @Label(name = "__address__", value = "evil:80"),
            // problem: metric-label
            @Label(name = "le", value = "0.5"),
            // problem: metric-label
            @Label(name = "job", value = "orders"),
            // problem: metric-label
            @Label(name = "team-name", value = "checkout")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
