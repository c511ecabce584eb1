package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        routes = {
            @Route(
                    path = "/api/",
                    // problem: route-target at .class
                    // fix: to = OrdersService.class),
                    to = String.class),
            @Route(
                    path = "/site/",
                    // problem: route-target at .class
                    // fix: to = OrdersService.class),
                    to = Office.class),
            // fix:
            @Route(
                    // fix:
                    path = "/bills/",
                    // problem: route-target at .class
                    // fix:
                    to = com.other.Billing.class)
        })
interface Storefront {}

@ContainerImage(publish = {})
@StaticSite(source = "web")
interface Office {}

@ContainerImage(publish = {})
class OrdersService {
    public static void main(String[] args) {}
}
