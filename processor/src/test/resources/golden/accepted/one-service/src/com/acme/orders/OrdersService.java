package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** What most services need to say. */
@ContainerImage(port = 8080)
@HealthCheck(path = "/health")
public final class OrdersService {

    private OrdersService() {}

    /** Uses what is generated, so that the test sees that it can be used. */
    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.PORT + OrdersServiceSettings.HEALTH_PATH);
    }
}
