package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: duplicate-name
// fix: @Postgres(version = "17", name = "postgres-1", envPrefix = "ONE")
@Postgres(version = "17", envPrefix = "ONE")
class StockService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@Postgres(
        version = "17",
        // problem: duplicate-name at "postgres"
        // fix: name = "postgres-2")
        name = "postgres")
class TillService {
    public static void main(String[] args) {}
}
