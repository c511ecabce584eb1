package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: redis-version
// fix: @Redis(version = "8.0", persistent = true)
@Redis(persistent = true)
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@Redis(
        name = "payments-cache",
        // problem: redis-version at "6"
        // fix: version = "8")
        version = "6")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@Redis(
        name = "invoices-cache",
        // problem: redis-version at "8.0.1.2"
        // fix: version = "8.0")
        version = "8.0.1.2")
class InvoicesService {
    public static void main(String[] args) {}
}
