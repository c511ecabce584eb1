package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        // problem: header-value
        contentSecurityPolicy = "default-src 'self';\n script-src 'none'")
interface Storefront {}
