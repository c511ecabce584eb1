package com.acme;

import dev.slipway.annotations.*;

@Stack(
        services = {
            // problem: stack-service
            Shop.class,
            // problem: stack-service
            int[].class
        })
interface Shop {}
