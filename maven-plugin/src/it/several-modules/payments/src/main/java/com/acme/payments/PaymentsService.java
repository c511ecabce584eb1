package com.acme.payments;

import com.acme.prices.Price;
import dev.slipway.annotations.*;

@ContainerImage(port = 8085)
@HealthCheck
public final class PaymentsService {
    public static void main(String[] args) {
        System.out.println(new Price(PaymentsServiceSettings.PORT));
    }
}
