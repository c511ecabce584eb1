package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // problem: option-value at "web"
        source = "web")
interface Storefront {}
