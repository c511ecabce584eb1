package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@StaticSite(
        source = "web",
        routes = {
            @Route(path = "/api/", to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/api/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/assets/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/health",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/metrics",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/metrics/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
                    path = "/status/live",
                    to = OrdersService.class),
            @Route(
                    // problem: route-overlap
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
