package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;
import dev.slipway.annotations.ScrapeMetrics;

/** A resource of an application of Quarkus, which has no main class, with default annotations. */
@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
@Redis
public class Orders {}
