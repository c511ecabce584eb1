package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: site-source at "shop-front"
        // fix: source = "web")
        source = "shop-front")
interface Storefront {}
