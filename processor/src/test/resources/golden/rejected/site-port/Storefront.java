package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(port = 8080)
@HealthCheck(
        // problem: site-port
        port = 8080)
@StaticSite(source = "web")
interface Storefront {}
