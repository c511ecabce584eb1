package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Postgres(
        // problem: postgres-version at "latest"
        version = "latest")
class OrdersService {
    public static void main(String[] args) {}
}
