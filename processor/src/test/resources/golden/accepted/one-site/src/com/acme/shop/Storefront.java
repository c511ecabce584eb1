package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.StaticSite;

/** What most sites need to say. */
@ContainerImage(port = 8080)
@HealthCheck(path = "/health")
@StaticSite(source = "web")
interface Storefront {}
