package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: not-for-sites at 21
        javaVersion = 21,
        // problem: not-for-sites at "-Xmx1g"
        jvmOptions = "-Xmx1g",
        // problem: not-for-sites at 2
        replicas = 2)
@HealthCheck(
        // problem: not-for-sites at "/ready"
        readiness = "/ready")
// problem: not-for-sites
@Slo
// problem: not-for-sites
@Postgres(version = "17")
@DependsOn(
        // problem: not-for-sites at .class
        Stock.class)
@StaticSite(source = "web")
interface Storefront {}

@Postgres(version = "17", name = "stock", envPrefix = "STOCK")
interface Stock {}
