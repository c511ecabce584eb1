package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Postgres(
        // problem: postgres-version
        version = "latest")
class OrdersService {
    public static void main(String[] args) {}
}
