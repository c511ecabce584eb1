package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Resources;

/** Its reservations give way to its limits. */
@ContainerImage
@HealthCheck
@Resources(cpus = "0.1", memory = "128M")
final class Stock extends Main2 {}

class Main2 {

    public static void main(String[] args) {}
}
