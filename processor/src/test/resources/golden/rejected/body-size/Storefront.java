package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        routes =
                @Route(
                        path = "/api/",
                        to = OrdersService.class,
                        // problem: body-size at "10MB"
                        // fix: maxBodySize = "10M"))
                        maxBodySize = "10MB"))
interface Storefront {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
