package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        publish = "8080:8080")
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-host-port at "0.0.0.0:8080:8080"
        // fix: publish = "8081:8080")
        publish = "0.0.0.0:8080:8080")
class PaymentsService {
    public static void main(String[] args) {}
}

// problem: duplicate-host-port
// fix: @ContainerImage(publish = "8084:8080")
@ContainerImage
class StockService {
    public static void main(String[] args) {}
}
