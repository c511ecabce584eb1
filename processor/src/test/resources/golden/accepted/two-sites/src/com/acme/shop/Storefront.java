package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Header;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Label;
import dev.slipway.annotations.OpenerPolicy;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.Route;
import dev.slipway.annotations.StaticSite;

/** Each member with a value other than its default. */
@SuppressWarnings("slipway:upload-size") // uploads are read as they come
@ContainerImage(
        name = "front",
        repository = "images.example.com/shop/front",
        port = 8081,
        baseImage = "images.example.com/nginx:1.31.5",
        labels = @Label(name = "com.acme.team", value = "web"),
        stopGracePeriod = "1m")
@HealthCheck(path = "/up", port = 9000, interval = "20s", timeout = "3s", startPeriod = "10s", retries = 2)
@Resources(cpus = "1.5", memory = "96M", pids = 60)
@StaticSite(
        source = "web",
        checks = {"lint:all"},
        build = "build:prod",
        output = "build/site",
        routes = {
            @Route(path = "/api/", to = OrdersService.class, rateLimit = "20/s", maxBodySize = "10M", passHeaders = {"x-http-method-override", "Remote-User", "CF-Connecting-IP"}),
            @Route(path = "/api/events/", to = OrdersService.class, events = true),
            @Route(path = "/live", to = OrdersService.class, websocket = true),
            @Route(
                    path = "/stock/v1/",
                    to = StockService.class,
                    stripPrefix = true,
                    rateLimit = "90/m",
                    maxBodySize = "200M",
                    timeout = "1m30s"),
        },
        runtimeEnv = {"SHOP_TITLE", "SHOP_CURRENCY"},
        buildArgs = {
            @Env(name = "VITE_RELEASE", value = "a \"b\" $c \\ d"),
            @Env(name = "VITE_MODE", variable = "SHOP_MODE", value = "live"),
            @Env(name = "VITE_REGION", variable = "SHOP_REGION"),
        },
        contentSecurityPolicy = "default-src 'self'; report-uri /csp?a=$uri&b=\"c\"\\",
        permissionsPolicy = "fullscreen=*, camera=(self \"https://video.example.com\"), payment=self",
        crossOriginOpenerPolicy = OpenerPolicy.SAME_ORIGIN_ALLOW_POPUPS,
        headers = {
            @Header(name = "X-Robots-Tag", value = "noindex, $nofollow \"x\" \\"),
            @Header(name = "Cross-Origin-Embedder-Policy", value = "require-corp"),
        },
        spaFallback = false,
        hashedPath = "/static/js.v1/",
        trustedProxies = {"10.0.0.0/8", "fd00::/8"})
interface Storefront {}
