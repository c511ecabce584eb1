package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // fix: source = "web",
        // fix: trustedProxies = {"172.16.0.0/12", "192.168.0.0/16"},
        source = "web",
        routes =
                @Route(
                        path = "/api/",
                        to = OrdersService.class,
                        // problem: rate-shared at "20/s"
                        rateLimit = "20/s"))
interface Storefront {}

@ContainerImage(name = "told", publish = "8081:8080")
@StaticSite(
        source = "web",
        routes = @Route(path = "/api/", to = OrdersService.class, rateLimit = "20/s"),
        trustedProxies = "172.16.0.0/12")
interface ToldOfItsProxy {}

@ContainerImage(name = "open", publish = "0.0.0.0:8082:8080")
@StaticSite(source = "web", routes = @Route(path = "/api/", to = OrdersService.class, rateLimit = "20/s"))
interface OpenToAll {}

@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}
