package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: cpus-syntax at "500m"
        // fix: cpus = "0.5",
        cpus = "500m",
        // problem: cpus-syntax at "0"
        // fix: reservedCpus = "0.1")
        reservedCpus = "0")
final class OrdersService {
    public static void main(String[] args) {}
}
