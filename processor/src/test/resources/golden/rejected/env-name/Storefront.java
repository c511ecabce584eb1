package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        runtimeEnv = {
            "API_URL",
            // problem: env-name
            "__proto__"
        })
interface Storefront {}
