package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        trustedProxies = "172.16.0.0/12",
        routes =
                @Route(
                        path = "/api/",
                        to = OrdersService.class,
                        // problem: rate-syntax at "20 per second"
                        // fix: rateLimit = "20/s"))
                        rateLimit = "20 per second"))
interface Storefront {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
