package com.acme;

import dev.slipway.annotations.Alert;
import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.MetricsLibrary;
import dev.slipway.annotations.Migration;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Severity;
import dev.slipway.annotations.Slo;

/** Objectives, alerts of its own, and servers. */
@ContainerImage(replicas = 2)
@HealthCheck(path = "/health/live")
@ScrapeMetrics(
        path = "/actuator/prometheus",
        job = "orders-service",
        library = MetricsLibrary.MICROMETER,
        alerts = {
            @Alert(
                    name = "OrdersStuck",
                    expr = "sum by (service) (shop_orders_waiting{service=\"orders\"}) > 100",
                    holdFor = "10m",
                    summary = "{{ $value | humanize }} orders of \"{{ $labels.service }}\" wait",
                    description = "the bank's {{ $labels.host }} may be away",
                    runbook = "https://wiki.acme.example/bank?page=2#stuck"),
            @Alert(
                    name = "NoOrders",
                    expr = "increase(shop_orders_total{service=\"orders\"}[1h]) == 0\nand on ()\nhour() > 8",
                    severity = Severity.PAGE,
                    summary = "nobody ordered anything for an hour; it's daytime: see {the wiki}"),
            @Alert(
                    name = "NoHeartbeat",
                    expr = "absent(shop_heartbeat{service=\"orders\"})",
                    summary = "the nightly job does not run")
        })
@Slo(availability = 99.95, latency = "1s", latencyObjective = 99, minRequestsPerHour = 600)
@Postgres(version = "17")
@Redis(persistent = true, version = "8.0")
@Migration(main = OrdersService.Migrate.class)
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {}

    static final class Migrate {

        private Migrate() {}

        public static void main(String[] args) {}
    }
}
