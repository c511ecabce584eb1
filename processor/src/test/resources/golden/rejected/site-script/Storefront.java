package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        checks = {
            // problem: site-script
            "lint && rm -rf /"
        },
        // problem: site-script at ""
        build = "")
interface Storefront {}
