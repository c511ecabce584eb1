package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@DependsOn(Inventory.class)
@Postgres(version = "17", name = "orders-db")
class OrdersService {
    public static void main(String[] args) {}
}

// problem: connection-clash
// fix: @Postgres(version = "17", name = "stock-db", envPrefix = "STOCK_DB")
@Postgres(version = "17", name = "stock-db")
interface Inventory {}
