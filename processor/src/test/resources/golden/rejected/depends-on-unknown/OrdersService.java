package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@DependsOn({
    // problem: depends-on-unknown
    String.class,
    // problem: depends-on-unknown
    int.class
})
final class OrdersService {
    public static void main(String[] args) {}
}
