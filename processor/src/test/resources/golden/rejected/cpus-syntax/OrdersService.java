package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: cpus-syntax
        cpus = "500m",
        // problem: cpus-syntax
        reservedCpus = "0")
final class OrdersService {
    public static void main(String[] args) {}
}
