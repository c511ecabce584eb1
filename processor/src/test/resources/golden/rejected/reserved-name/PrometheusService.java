package com.acme;

import dev.slipway.annotations.*;

// problem: reserved-name
@ContainerImage(
        volumes = {
            // problem: reserved-name at "prometheus-data"
            @Volume(name = "prometheus-data", path = "/data")
        })
@ScrapeMetrics(job = "orders")
@Redis(
        // problem: reserved-name at "grafana"
        name = "grafana")
final class PrometheusService {
    public static void main(String[] args) {}
}
