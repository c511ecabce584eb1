package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            // problem: alert-name at "too many"
            // fix: @Alert(name = "TooMany", expr = "orders > 3", summary = "more orders than we can pack"),
            @Alert(name = "too many", expr = "orders > 3", summary = "more orders than we can pack"),
            // problem: alert-name at "ServiceDown"
            // fix: @Alert(name = "OrdersStuck", expr = "orders > 4", summary = "more orders than we can pack"),
            @Alert(name = "ServiceDown", expr = "orders > 4", summary = "more orders than we can pack"),
            @Alert(name = "Late", expr = "orders > 5", summary = "more orders than we can pack"),
            // problem: alert-name at "Late"
            // fix: @Alert(name = "VeryLate", expr = "orders > 6", summary = "more orders than we can pack")
            @Alert(name = "Late", expr = "orders > 6", summary = "more orders than we can pack")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
