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
            "proxy.example.com"
        })
interface Storefront {}
