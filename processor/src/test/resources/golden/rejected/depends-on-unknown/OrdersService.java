package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@DependsOn({
    // problem: depends-on-unknown at .class
    String.class,
    // problem: depends-on-unknown at .class
    int.class,
    // problem: depends-on-unknown at .class
    Shop.Payments.class
})
final class OrdersService {
    public static void main(String[] args) {}
}
