package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        // problem: header-value at "default-src 'self';\n script-src 'none'"
        // fix: contentSecurityPolicy = "default-src 'self'; script-src 'none'",
        contentSecurityPolicy = "default-src 'self';\n script-src 'none'",
        // problem: header-value at "noindex\r\nSet-Cookie: a=b"
        // fix: headers = @Header(name = "X-Robots-Tag", value = "noindex"))
        headers = @Header(name = "X-Robots-Tag", value = "noindex\r\nSet-Cookie: a=b"))
interface Storefront {}

@ContainerImage(name = "long", publish = "8081:8080")
@StaticSite(
        source = "web",
        // problem: header-value at .TEXT
        contentSecurityPolicy = LongPolicy.TEXT)
interface LongPolicy {
    String TEN = "$$$$$$$$$$";
    String TEXT = "default-src " + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN
            // fix: + TEN + TEN + TEN + TEN;
            + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
}
