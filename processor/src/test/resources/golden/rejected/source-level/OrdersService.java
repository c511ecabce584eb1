package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
final class OrdersService {
    public static void main(String[] args) {}
}
