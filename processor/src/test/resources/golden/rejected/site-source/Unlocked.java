package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@StaticSite(
        // problem: site-source at "unlocked"
        source = "unlocked")
interface Unlocked {}
