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
                    path = "/api/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/assets/"
                    path = "/assets/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/health"
                    path = "/health",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/index.html"
                    path = "/index.html",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/metrics"
                    path = "/metrics",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/metrics/"
                    path = "/metrics/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/status/live"
                    path = "/status/live",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap at "/Actuator/env"
                    path = "/Actuator/env",
                    to = OrdersService.class),
            @Route(path = "/actuator-of-valves/", to = OrdersService.class),
        })
interface Storefront {}

@ContainerImage
@HealthCheck(path = "/status/live?full=1")
@ScrapeMetrics
class OrdersService {
    public static void main(String[] args) {}
}
