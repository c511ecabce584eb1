package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = "8081:8080")
@StaticSite(
        // fix: source = "web",
        // fix: trustedProxies = "10.0.0.0/8",
        source = "web",
        routes =
                @Route(
                        path = "/api/",
                        to = OrdersService.class,
                        // problem: pass-header at "Client-Cert"
                        passHeaders = "Client-Cert"))
interface Office {}
