package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        cpus = "0.5",
        memory = "512M",
        // problem: reservation-above-limit at "0.6"
        reservedCpus = "0.6",
        // problem: reservation-above-limit at "1G"
        reservedMemory = "1G")
final class OrdersService {
    public static void main(String[] args) {}
}
