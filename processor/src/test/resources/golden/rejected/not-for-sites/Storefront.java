package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: not-for-sites
        javaVersion = 21,
        // problem: not-for-sites
        jvmOptions = "-Xmx1g",
        // problem: not-for-sites
        replicas = 2)
@HealthCheck(
        // problem: not-for-sites
        readiness = "/ready")
// problem: not-for-sites
@Slo
// problem: not-for-sites
@Postgres(version = "17")
@DependsOn(
        // problem: not-for-sites
        Stock.class)
@StaticSite(source = "web")
interface Storefront {}

@Postgres(version = "17", name = "stock", envPrefix = "STOCK")
interface Stock {}
