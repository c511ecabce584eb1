package com.acme;

import dev.slipway.annotations.*;

// fix: @ContainerImage(env = @Env(name = "OTHER_URL", variable = "OTHER_URL"))
@ContainerImage
@DependsOn({
    // problem: depends-on-unknown at .class
    // fix:
    String.class,
    // problem: depends-on-unknown at .class
    // fix:
    int.class,
    // problem: depends-on-unknown at .class
    Shop.Payments.class,
    // problem: depends-on-unknown at .class
    // fix:
    com.other.Billing.class
})
final class OrdersService {
    public static void main(String[] args) {}
}
