package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck(
        // problem: route-path at "/a;b"
        // fix: path = "/health")
        path = "/a;b")
@StaticSite(
        source = "web",
        // problem: route-path at "assets"
        // fix: hashedPath = "/assets/",
        hashedPath = "assets",
        routes = {
            @Route(
                    // problem: route-path at "/"
                    // fix: path = "/api/",
                    path = "/",
                    to = OrdersService.class),
            @Route(
                    // problem: route-path at "/a b/{x}"
                    // fix: path = "/a-b/",
                    path = "/a b/{x}",
                    to = OrdersService.class),
            @Route(
                    // fix: path = "/graphql/",
                    path = "/graphql",
                    to = OrdersService.class,
                    // problem: route-path at true
                    stripPrefix = true),
        })
interface Storefront {}

@ContainerImage(name = "admin", publish = "8081:8080")
@HealthCheck(
        // problem: route-path at "/assets/health"
        // fix: path = "/health")
        path = "/assets/health")
@StaticSite(source = "web")
interface AdminSite {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
