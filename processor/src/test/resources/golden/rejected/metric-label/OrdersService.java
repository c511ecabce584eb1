package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@ScrapeMetrics(
        labels = {
            @Label(name = "team", value = "checkout"),
            // problem: metric-label at "__address__"
            // fix:
            @Label(name = "__address__", value = "evil:80"),
            // problem: metric-label at "le"
            // fix: @Label(name = "limit", value = "0.5"),
            @Label(name = "le", value = "0.5"),
            // problem: metric-label at "job"
            // fix:
            @Label(name = "job", value = "orders"),
            // problem: metric-label at "team-name"
            // fix: @Label(name = "team_name", value = "checkout"),
            @Label(name = "team-name", value = "checkout"),
            // problem: metric-label at .OF_ALL
            // fix: @Label(name = "owners", value = Names.OF_SOME)
            @Label(name = "owners", value = Names.OF_ALL)
        })
final class OrdersService {
    public static void main(String[] args) {}
}
