package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        alerts = {
            @Alert(
                    name = "TooMany",
                    // problem: alert-expr at "sum(rate(orders_total[5m]) > 3"
                    // fix: expr = "sum(rate(orders_total[5m])) > 3",
                    expr = "sum(rate(orders_total[5m]) > 3",
                    summary = "more orders than we can pack"),
            @Alert(
                    name = "Quoted",
                    // problem: alert-expr at "orders{kind=\"gift} > 3"
                    // fix: expr = "orders{kind=\"gift\"} > 3",
                    expr = "orders{kind=\"gift} > 3",
                    summary = "more gifts than we can wrap"),
            @Alert(
                    name = "Closed",
                    // problem: alert-expr at "orders) > 3"
                    // fix: expr = "orders > 3",
                    expr = "orders) > 3",
                    summary = "more orders than we can pack"),
            @Alert(
                    name = "Empty",
                    // problem: alert-expr at " "
                    // fix: expr = "orders > 30",
                    expr = " ",
                    summary = "nothing")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
