package com.acme;

import dev.slipway.annotations.*;

// problem: reserved-name
// fix: @ContainerImage(
// fix: name = "my-prometheus",
@ContainerImage(
        volumes = {
            // problem: reserved-name at "prometheus-data"
            // fix: @Volume(name = "my-prometheus-data", path = "/data")
            @Volume(name = "prometheus-data", path = "/data")
        },
        publish = {})
@ScrapeMetrics(job = "orders")
@Redis(
        // problem: reserved-name at "grafana"
        // fix: name = "my-grafana")
        name = "grafana")
final class PrometheusService {
    public static void main(String[] args) {}
}
