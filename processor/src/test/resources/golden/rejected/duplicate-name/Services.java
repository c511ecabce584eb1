package com.acme;

import dev.slipway.annotations.*;

// problem: duplicate-name
// fix: @ContainerImage(name = "orders-1", publish = {})
@ContainerImage(publish = {})
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-name at "orders"
        // fix: name = "orders-2",
        name = "orders",
        publish = {})
class PaymentsService {
    public static void main(String[] args) {}
}
