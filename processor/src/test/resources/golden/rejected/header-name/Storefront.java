package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        // fix: source = "web",
        // fix: permissionsPolicy = "usb=*",
        source = "web",
        headers = {
            @Header(name = "X-Robots-Tag", value = "noindex"),
            // problem: header-name at "X-ROBOTS-TAG"
            // fix:
            @Header(name = "X-ROBOTS-TAG", value = "nofollow"),
            // problem: header-name at "Cache-Control"
            // fix:
            @Header(name = "Cache-Control", value = "no-store"),
            // problem: header-name at "permissions-policy"
            // fix:
            @Header(name = "permissions-policy", value = "usb=*"),
            // problem: header-name at "X-Frame Options"
            // fix: @Header(name = "X-Robots-Policy", value = "none")
            @Header(name = "X-Frame Options", value = "DENY")
        })
interface Storefront {}
