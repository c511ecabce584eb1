package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            // problem: alert-summary at ""
            @Alert(name = "Blank", expr = "orders > 3", summary = ""),
            // problem: alert-summary at "{{ $value orders wait"
            @Alert(name = "Open", expr = "orders > 4", summary = "{{ $value orders wait"),
            // problem: alert-summary at "{{ query \"up\" }} are up"
            @Alert(name = "Query", expr = "orders > 5", summary = "{{ query \"up\" }} are up")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
