package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ImageRuntime;

/** A runtime of chosen modules. */
@ContainerImage(runtime = ImageRuntime.JLINK, javaVersion = 21, modules = {"java.desktop", "jdk.localedata", "java.sql"})
@HealthCheck
final class OrdersService {

    private OrdersService() {}

    public static void main(String[] args) {}
}
