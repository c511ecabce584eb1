package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: depends-on-unchecked at .class
@DependsOn(PaymentsService.class)
class OrdersService {
    public static void main(String[] args) {}
}

// fix: @HealthCheck
// fix: @ContainerImage(publish = {})
@ContainerImage(publish = {})
class PaymentsService {
    public static void main(String[] args) {}
}
