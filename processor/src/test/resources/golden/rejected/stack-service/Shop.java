package com.acme;

import dev.slipway.annotations.*;

@Stack(
        services = {
            // problem: stack-service at .class
            // fix:
            Shop.class,
            // problem: stack-service at .class
            // fix:
            int[].class,
            // problem: stack-service at .class
            // fix:
            com.other.Billing.class
        })
interface Shop {}
