package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
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

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
