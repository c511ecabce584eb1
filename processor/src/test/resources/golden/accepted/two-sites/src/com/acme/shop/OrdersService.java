package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;

@ContainerImage(port = 9090)
@HealthCheck(path = "/api/health?full", readiness = "/api/ready+1")
@ScrapeMetrics(path = "/api/metrics")
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {}
}
