package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-path at "../web"
        source = "../web",
        // problem: site-path at "/dist"
        output = "/dist")
interface Storefront {}
