package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-path
        source = "../web",
        // problem: site-path
        output = "/dist")
interface Storefront {}
