package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
// problem: postgres-version at "17.4.1"
// fix: @Postgres(version = "17.6", name = "payments-db", envPrefix = "PAYMENTS")
@Postgres(version = "17.4.1", name = "payments-db", envPrefix = "PAYMENTS")
class PaymentsService {
    public static void main(String[] args) {}
}
