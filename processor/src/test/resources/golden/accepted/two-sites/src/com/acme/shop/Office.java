package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.PackageManager;
import dev.slipway.annotations.StaticSite;

/** Nothing but files, and no health check for load balancers. */
@ContainerImage(publish = "127.0.0.1:8090:8080")
@StaticSite(source = "web", packageManager = PackageManager.NONE, hashedPath = "")
interface Office {}
