package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        cpus = "0.5",
        memory = "512M",
        // problem: reservation-above-limit at "0.6"
        // fix: reservedCpus = "0.5",
        reservedCpus = "0.6",
        // problem: reservation-above-limit at "1G"
        // fix: reservedMemory = "512M")
        reservedMemory = "1G")
final class OrdersService {
    public static void main(String[] args) {}
}
