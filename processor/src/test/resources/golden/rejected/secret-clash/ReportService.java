package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env =
                @Env(
                        name = "DASHBOARD_PASSWORD",
                        // problem: secret-clash at "grafana-admin-password"
                        // fix: secret = "dashboard-password"),
                        secret = "grafana-admin-password"),
                        publish = {})
@ScrapeMetrics
final class ReportService {
    public static void main(String[] args) {}
}
