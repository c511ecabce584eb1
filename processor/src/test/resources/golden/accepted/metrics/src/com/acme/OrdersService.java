package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Label;
import dev.slipway.annotations.MetricsLibrary;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Slo;

/** Metrics at a port of their own, with labels, and objectives. */
@ContainerImage(port = 8080, publish = {})
@HealthCheck
@ScrapeMetrics(
        path = "/own/metrics",
        port = 8081,
        interval = "15s",
        timeout = "5s",
        library = MetricsLibrary.CLIENT_JAVA,
        labels = {
            @Label(name = "team", value = "checkout: \"A\" $1"),
            @Label(name = "tier", value = "1"),
        })
@Slo(latency = "1s")
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.METRICS_PORT + OrdersServiceSettings.METRICS_PATH);
    }
}
