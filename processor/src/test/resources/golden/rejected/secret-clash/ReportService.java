package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        env =
                @Env(
                        name = "DASHBOARD_PASSWORD",
                        // problem: secret-clash at "grafana-admin-password"
                        secret = "grafana-admin-password"))
@ScrapeMetrics
final class ReportService {
    public static void main(String[] args) {}
}
