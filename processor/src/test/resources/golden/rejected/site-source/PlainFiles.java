package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@StaticSite(
        // problem: site-source at "pages"
        // fix: source = "pages",
        // fix: packageManager = PackageManager.NONE)
        source = "pages")
interface PlainFiles {}
