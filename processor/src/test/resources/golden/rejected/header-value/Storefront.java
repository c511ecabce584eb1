package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        // problem: header-value at "default-src 'self';\n script-src 'none'"
        contentSecurityPolicy = "default-src 'self';\n script-src 'none'")
interface Storefront {}

@ContainerImage(name = "long", publish = "8081:8080")
@StaticSite(
        source = "web",
        // problem: header-value at .TEXT
        contentSecurityPolicy = LongPolicy.TEXT)
interface LongPolicy {
    String TEN = "$$$$$$$$$$";
    String TEXT = "default-src " + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN
            + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
}
