package com.acme;

import dev.slipway.annotations.*;

@Stack(
        services = {
            // problem: stack-service at .class
            Shop.class,
            // problem: stack-service at .class
            int[].class
        })
interface Shop {}
