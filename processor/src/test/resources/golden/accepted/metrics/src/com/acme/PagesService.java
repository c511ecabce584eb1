package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.MetricsLibrary;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Slo;

/** An objective for errors alone. */
@ContainerImage(publish = {})
@ScrapeMetrics(library = MetricsLibrary.PROM_CLIENT)
@Slo(latency = "")
final class PagesService {

    private PagesService() {}

    public static void main(String[] args) {}
}
