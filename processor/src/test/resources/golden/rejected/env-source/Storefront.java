package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        buildArgs =
                @Env(
                        name = "MAPS_KEY",
                        // problem: env-source at "maps-key"
                        secret = "maps-key"))
interface Storefront {}
