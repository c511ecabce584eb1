package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            // problem: alert-summary
            @Alert(name = "Blank", expr = "orders > 3", summary = ""),
            // problem: alert-summary
            @Alert(name = "Open", expr = "orders > 4", summary = "{{ $value orders wait"),
            // problem: alert-summary
            @Alert(name = "Query", expr = "orders > 5", summary = "{{ query \"up\" }} are up")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
