package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(port = 8080)
@HealthCheck(
        // problem: site-port at 8080
        // fix: port = 8081)
        port = 8080)
@StaticSite(source = "web")
interface Storefront {}
