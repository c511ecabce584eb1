package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
public final class OrdersService {
    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.PORT + new Order().getNumber());
    }
}
