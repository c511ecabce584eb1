package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        checks = {
            // problem: site-script
            // fix: "lint"
            "lint && rm -rf /"
        },
        // problem: site-script at ""
        // fix: build = "build")
        build = "")
interface Storefront {}
