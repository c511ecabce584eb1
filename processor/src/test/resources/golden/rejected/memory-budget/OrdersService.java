package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: memory-budget at "-Xmx512m"
        // fix: jvmOptions = "-Xmx432m")
        jvmOptions = "-Xmx512m")
@HealthCheck
@Resources(memory = "512M")
final class OrdersService {
    public static void main(String[] args) {}
}
