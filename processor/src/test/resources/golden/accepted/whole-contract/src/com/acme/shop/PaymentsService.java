package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.DependsOn;
import dev.slipway.annotations.HealthCheck;

@ContainerImage(port = 8081, publish = {"8443:8081", "0.0.0.0:8444:8081"}, outbound = false)
@HealthCheck(command = {"/usr/bin/java", "-cp", "/app/app.jar", "com.acme.shop.Check", "$x \"y\""})
@DependsOn(Stock.class)
final class PaymentsService {

    private PaymentsService() {}

    public static void main(String[] args) {}
}
