package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@Postgres(
        // problem: postgres-version at "latest"
        // fix: version = "17")
        version = "latest")
class OrdersService {
    public static void main(String[] args) {}
}
