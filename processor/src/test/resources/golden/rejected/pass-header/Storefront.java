package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        trustedProxies = "10.0.0.0/8",
        routes = {
            @Route(path = "/api/", to = OrdersService.class, passHeaders = {"remote-user", "X-HTTP-Method-Override"}),
            @Route(
                    path = "/orders/",
                    to = OrdersService.class,
                    passHeaders = {
                        // problem: pass-header at "X-Tenant"
                        // fix:
                        "X-Tenant",
                        // problem: pass-header at "Remote User"
                        // fix: "Remote-User",
                        "Remote User",
                        // problem: pass-header at "x-forwarded-for"
                        // fix:
                        "x-forwarded-for",
                        // problem: pass-header at "X-Rewrite-URL"
                        // fix:
                        "X-Rewrite-URL"
                    })
        })
interface Storefront {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
