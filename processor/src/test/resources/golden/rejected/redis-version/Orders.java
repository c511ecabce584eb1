package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: redis-version
@Redis(persistent = true)
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage
@Redis(
        name = "payments-cache",
        // problem: redis-version at "6"
        version = "6")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage
@Redis(
        name = "invoices-cache",
        // problem: redis-version at "8.0.1.2"
        version = "8.0.1.2")
class InvoicesService {
    public static void main(String[] args) {}
}
