package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;

@ContainerImage
@HealthCheck
@ScrapeMetrics
public final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {}
}
