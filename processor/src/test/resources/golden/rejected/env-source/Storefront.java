package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // fix: source = "web")
        source = "web",
        // fix:
        buildArgs =
                // fix:
                @Env(
                        // fix:
                        name = "MAPS_KEY",
                        // problem: env-source at "maps-key"
                        // fix:
                        secret = "maps-key"))
interface Storefront {}
