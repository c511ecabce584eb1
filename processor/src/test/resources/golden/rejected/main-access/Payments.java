package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-access at .class
        main = com.other.Starter.class,
        javaVersion = 25,
        publish = {})
@Postgres(version = "17", name = "payments-db")
class Payments {}
