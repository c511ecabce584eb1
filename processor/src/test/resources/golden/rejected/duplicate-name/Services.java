package com.acme;

import dev.slipway.annotations.*;

// problem: duplicate-name
@ContainerImage
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-name at "orders"
        name = "orders")
class PaymentsService {
    public static void main(String[] args) {}
}
