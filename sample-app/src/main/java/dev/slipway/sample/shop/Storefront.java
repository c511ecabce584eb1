package dev.slipway.sample.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Route;
import dev.slipway.annotations.StaticSite;

/** The shop's front door: the pages in {@code web/}, and behind them, on the same origin, the order service. */
@ContainerImage(port = 8080)
@HealthCheck(path = "/health", interval = "15s", timeout = "3s", startPeriod = "10s")
@StaticSite(
        source = "web",
        routes = @Route(path = "/api/", to = OrdersService.class, maxBodySize = "64K"),
        runtimeEnv = {"SHOP_TITLE", "SHOP_CURRENCY"},
        buildArgs = @Env(name = "VITE_RELEASE", variable = "SHOP_RELEASE", value = "0.1.0"))
interface Storefront {}
