package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@StaticSite(
        // problem: site-source at "unlocked"
        // fix: source = "pages",
        source = "unlocked",
        packageManager = PackageManager.NONE)
interface NoPages {}
