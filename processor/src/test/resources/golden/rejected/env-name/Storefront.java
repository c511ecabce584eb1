package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        runtimeEnv = {
            "API_URL",
            // problem: env-name
            // fix: "LOG_LEVEL"
            "__proto__"
        })
interface Storefront {}
