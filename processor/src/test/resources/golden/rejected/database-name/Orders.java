package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Postgres(
        version = "17",
        // problem: database-name at "Order-Book"
        // fix: database = "orders",
        database = "Order-Book",
        // problem: database-name at "postgres"
        // fix: user = "orders")
        user = "postgres")
class OrdersService {
    public static void main(String[] args) {}
}
