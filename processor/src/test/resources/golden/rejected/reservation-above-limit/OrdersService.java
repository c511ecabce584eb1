package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        cpus = "0.5",
        memory = "512M",
        // problem: reservation-above-limit
        reservedCpus = "0.6",
        // problem: reservation-above-limit
        reservedMemory = "1G")
final class OrdersService {
    public static void main(String[] args) {}
}
