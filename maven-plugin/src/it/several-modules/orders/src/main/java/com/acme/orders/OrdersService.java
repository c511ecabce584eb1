package com.acme.orders;

import com.acme.prices.Price;
import dev.slipway.annotations.*;

@ContainerImage(port = 8080)
@HealthCheck
public final class OrdersService {
    public static void main(String[] args) {
        System.out.println(new Price(OrdersServiceSettings.PORT));
    }
}
