package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-path at "../web"
        // fix: source = "web",
        source = "../web",
        // problem: site-path at "/dist"
        // fix: output = "dist")
        output = "/dist")
interface Storefront {}
