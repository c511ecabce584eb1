package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: duplicate-name
@Postgres(version = "17", envPrefix = "ONE")
class StockService {
    public static void main(String[] args) {}
}

@ContainerImage
@Postgres(
        version = "17",
        // problem: duplicate-name at "postgres"
        name = "postgres")
class TillService {
    public static void main(String[] args) {}
}
