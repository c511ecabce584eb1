package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: postgres-version at "17.4.1"
@Postgres(version = "17.4.1", name = "payments-db", envPrefix = "PAYMENTS")
class PaymentsService {
    public static void main(String[] args) {}
}
