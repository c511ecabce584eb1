package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: pids-range
        pids = 0)
final class OrdersService {
    public static void main(String[] args) {}
}
