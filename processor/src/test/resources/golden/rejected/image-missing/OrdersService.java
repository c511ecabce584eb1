package com.acme;

import dev.slipway.annotations.*;

// problem: image-missing
// fix: @ContainerImage(publish = {})
// fix: @HealthCheck
@HealthCheck
// problem: image-missing
@Resources
// problem: image-missing
@DependsOn(PaymentsService.class)
final class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage
@HealthCheck
class PaymentsService {
    public static void main(String[] args) {}
}
