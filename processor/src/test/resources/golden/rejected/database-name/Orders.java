package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Postgres(
        version = "17",
        // problem: database-name
        database = "Order-Book",
        // problem: database-name
        user = "postgres")
class OrdersService {
    public static void main(String[] args) {}
}
