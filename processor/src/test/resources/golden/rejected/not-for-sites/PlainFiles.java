package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@StaticSite(
        source = "web",
        // fix: packageManager = PackageManager.NONE)
        packageManager = PackageManager.NONE,
        // problem: not-for-sites at "lint"
        // fix:
        checks = "lint",
        // problem: not-for-sites at {}
        // fix:
        buildArgs = {})
interface PlainFiles {}
