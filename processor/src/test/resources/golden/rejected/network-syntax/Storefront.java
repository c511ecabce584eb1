package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        trustedProxies = {
            "10.0.0.0/8",
            // problem: network-syntax
            // fix:
            "0.0.0.0/0",
            // problem: network-syntax
            // fix:
            "front.example.com",
            // problem: network-syntax
            // fix: "192.0.2.8",
            "999.1.1.1",
            // problem: network-syntax
            // fix: "172.16.0.0/12",
            "10.0.0.1/8",
            // problem: network-syntax
            // fix: "fc00::/8",
            "fd00::/200",
            // problem: network-syntax
            // fix: "::1",
            ":::",
            "fd00::/8",
            "192.0.2.7"
        })
interface Storefront {}
