package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Route;
import dev.slipway.annotations.StaticSite;

@ContainerImage(port = 8080)
@HealthCheck(path = "/health")
@StaticSite(source = "web", routes = @Route(path = "/api/", to = OrdersService.class))
interface Storefront {}
