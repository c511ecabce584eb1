package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            @Alert(
                    name = "TooMany",
                    // problem: alert-expr
                    expr = "sum(rate(orders_total[5m]) > 3",
                    summary = "more orders than we can pack"),
            @Alert(
                    name = "Quoted",
                    // problem: alert-expr
                    expr = "orders{kind=\"gift} > 3",
                    summary = "more gifts than we can wrap"),
            @Alert(
                    name = "Closed",
                    // problem: alert-expr
                    expr = "orders) > 3",
                    summary = "more orders than we can pack"),
            @Alert(
                    name = "Empty",
                    // problem: alert-expr
                    expr = " ",
                    summary = "nothing")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
