package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@StaticSite(
        source = "web",
        routes = {
            @Route(path = "/api/", to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/api/"
                    // fix: path = "/api-2/",
                    path = "/api/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/assets/"
                    // fix: path = "/api-3/",
                    path = "/assets/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/health"
                    // fix: path = "/api-4/",
                    path = "/health",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/index.html"
                    // fix: path = "/api-5/",
                    path = "/index.html",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/metrics"
                    // fix: path = "/api-6/",
                    path = "/metrics",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/metrics/"
                    // fix: path = "/api-7/",
                    path = "/metrics/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/status/live"
                    // fix: path = "/api-8/",
                    path = "/status/live",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/Actuator/env"
                    // fix: path = "/api-9/",
                    path = "/Actuator/env",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/METRICS/all/"
                    // fix: path = "/api-10/",
                    path = "/METRICS/all/",
                    to = OrdersService.class),
            @Route(path = "/actuator-of-valves/", to = OrdersService.class),
            @Route(path = "/metrics-explained", to = OrdersService.class),
        })
interface Storefront {}

@ContainerImage
@HealthCheck(path = "/status//l%69ve/?full=1")
@ScrapeMetrics
class OrdersService {
    public static void main(String[] args) {}
}
