package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            // problem: alert-summary at ""
            // fix: @Alert(name = "Blank", expr = "orders > 3", summary = "{{ $value }} orders are stuck"),
            @Alert(name = "Blank", expr = "orders > 3", summary = ""),
            // problem: alert-summary at "{{ $value orders wait"
            // fix: @Alert(name = "Open", expr = "orders > 4", summary = "{{ $value }} orders wait"),
            @Alert(name = "Open", expr = "orders > 4", summary = "{{ $value orders wait"),
            // problem: alert-summary at "{{ query \"up\" }} are up"
            // fix: @Alert(name = "Query", expr = "orders > 5", summary = "{{ $labels.instance }} is up"),
            @Alert(name = "Query", expr = "orders > 5", summary = "{{ query \"up\" }} are up"),
            @Alert(
                    name = "Described",
                    expr = "orders > 6",
                    summary = "many orders",
                    // problem: alert-summary at "{{ .Value }} of them"
                    // fix: description = "orders wait for {{ $labels.bank }}")
                    description = "{{ .Value }} of them")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
