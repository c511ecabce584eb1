package com.acme

import dev.slipway.annotations.ContainerImage
import dev.slipway.annotations.HealthCheck
import dev.slipway.annotations.Migration
import dev.slipway.annotations.Postgres

@ContainerImage
@HealthCheck
@Postgres(version = "17")
@Migration(main = Tables::class)
class Orders

fun main() {
    println("the database is at ${System.getenv(OrdersSettings.ENV_DATABASE_URL)}")
}
