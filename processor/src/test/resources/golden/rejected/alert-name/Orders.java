package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            // problem: alert-name at "too many"
            @Alert(name = "too many", expr = "orders > 3", summary = "more orders than we can pack"),
            // problem: alert-name at "ServiceDown"
            @Alert(name = "ServiceDown", expr = "orders > 4", summary = "more orders than we can pack"),
            @Alert(name = "Late", expr = "orders > 5", summary = "more orders than we can pack"),
            // problem: alert-name at "Late"
            @Alert(name = "Late", expr = "orders > 6", summary = "more orders than we can pack")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
