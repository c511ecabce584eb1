package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(port = 8080)
@HealthCheck(
        // problem: site-port at 8080
        port = 8080)
@StaticSite(source = "web")
interface Storefront {}
