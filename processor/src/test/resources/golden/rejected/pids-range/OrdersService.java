package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Resources(
        // problem: pids-range at 0
        // fix: pids = 200)
        pids = 0)
final class OrdersService {
    public static void main(String[] args) {}
}
