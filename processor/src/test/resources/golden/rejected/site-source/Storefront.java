package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-source
        source = "shop-front")
interface Storefront {}
