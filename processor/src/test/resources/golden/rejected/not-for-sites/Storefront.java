package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: not-for-sites
        javaVersion = 21,
        // problem: not-for-sites
        jvmOptions = "-Xmx1g")
@HealthCheck(
        // problem: not-for-sites
        readiness = "/ready")
// problem: not-for-sites
@Postgres(version = "17")
@StaticSite(source = "web")
interface Storefront {}
