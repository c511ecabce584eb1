package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        trustedProxies = {
            "10.0.0.0/8",
            // problem: network-syntax
            "0.0.0.0/0",
            // problem: network-syntax
            "front.example.com",
            // problem: network-syntax
            "999.1.1.1",
            // problem: network-syntax
            "10.0.0.1/8",
            // problem: network-syntax
            "fd00::/200",
            // problem: network-syntax
            ":::",
            "fd00::/8",
            "192.0.2.7"
        })
interface Storefront {}
