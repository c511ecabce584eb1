package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: route-path at "/a;b"
        path = "/a;b")
@StaticSite(
        source = "web",
        // problem: route-path at "assets"
        hashedPath = "assets",
        routes = {
            @Route(
                    // problem: route-path at "/"
                    path = "/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-path at "/a b/{x}"
                    path = "/a b/{x}",
                    to = OrdersService.class),
            @Route(
                    path = "/graphql",
                    to = OrdersService.class,
                    // problem: route-path at true
                    stripPrefix = true),
        })
interface Storefront {}

@ContainerImage(name = "admin", publish = "8081:8080")
@HealthCheck(
        // problem: route-path at "/assets/health"
        path = "/assets/health")
@StaticSite(source = "web")
interface AdminSite {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
