package com.acme;

import dev.slipway.annotations.*;

// fix: @ContainerImage
@ContainerImage(
        // problem: not-for-sites at 21
        // fix:
        javaVersion = 21,
        // problem: not-for-sites at "-Xmx1g"
        // fix:
        jvmOptions = "-Xmx1g",
        // problem: not-for-sites at 2
        // fix:
        replicas = 2)
// fix:
@HealthCheck(
        // problem: not-for-sites at "/ready"
        // fix:
        readiness = "/ready")
// problem: not-for-sites
// fix:
@Slo
// problem: not-for-sites
// fix:
@Postgres(version = "17")
// fix:
@DependsOn(
        // problem: not-for-sites at .class
        // fix:
        Stock.class)
@StaticSite(source = "web")
interface Storefront {}

// fix:
@Postgres(version = "17", name = "stock", envPrefix = "STOCK")
interface Stock {}
