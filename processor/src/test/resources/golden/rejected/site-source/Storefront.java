package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-source at "shop-front"
        source = "shop-front")
interface Storefront {}
