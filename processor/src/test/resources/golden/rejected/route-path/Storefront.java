package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: route-path
        path = "/a;b")
@StaticSite(
        source = "web",
        // problem: route-path
        hashedPath = "assets",
        routes = {
            @Route(
                    // problem: route-path
                    path = "/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-path
                    path = "/a b/{x}",
                    to = OrdersService.class),
            @Route(
                    path = "/graphql",
                    to = OrdersService.class,
                    // problem: route-path
                    stripPrefix = true),
        })
interface Storefront {}

@ContainerImage(name = "admin", publish = "8081:8080")
@HealthCheck(
        // problem: route-path
        path = "/assets/health")
@StaticSite(source = "web")
interface AdminSite {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
