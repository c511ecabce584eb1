package com.acme.orders;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
@DependsOn(Cache.class)
public final class OrdersService {
    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.PORT);
    }
}
