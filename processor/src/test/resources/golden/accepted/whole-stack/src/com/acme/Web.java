package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.Route;
import dev.slipway.annotations.StaticSite;

/** A site on two processors, in front of the service. */
@ContainerImage
@HealthCheck
@Resources(cpus = "1.5")
@StaticSite(
        source = "web",
        routes = @Route(path = "/api/", to = OrdersService.class),
        buildArgs = @Env(name = "VITE_MODE", variable = "SHOP_MODE", value = "live"),
        runtimeEnv = "SHOP_TITLE")
final class Web {

    private Web() {}
}
