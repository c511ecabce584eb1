package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: cpus-syntax at "500m"
        cpus = "500m",
        // problem: cpus-syntax at "0"
        reservedCpus = "0")
final class OrdersService {
    public static void main(String[] args) {}
}
