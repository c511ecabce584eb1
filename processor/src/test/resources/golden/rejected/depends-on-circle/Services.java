package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@DependsOn(PaymentsService.class)
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@HealthCheck
@DependsOn(StockService.class)
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@HealthCheck
// problem: depends-on-circle at .class
// fix:
@DependsOn(OrdersService.class)
class StockService {
    public static void main(String[] args) {}
}
