package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(memory = "64M")
@SuppressWarnings({
    "slipway:memory-small",
    // problem: suppression-unknown
    // fix: "slipway:memory-budget"
    "slipway:memory-bugdet",
    // problem: suppression-unknown
    // fix:
    "slipway:all"
})
final class OrdersService {
    public static void main(String[] args) {}
}
