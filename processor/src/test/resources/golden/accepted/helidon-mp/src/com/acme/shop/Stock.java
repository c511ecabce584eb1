package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.ScrapeMetrics;

/** Helidon MP has a main, for a service without one; its own names for metrics; and a data source with a name. */
@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
final class Stock {}
