package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: duplicate-host-port at "8080:8080"
        publish = "8080:8080")
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-host-port at "0.0.0.0:8080:8080"
        publish = "0.0.0.0:8080:8080")
class PaymentsService {
    public static void main(String[] args) {}
}
