package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@StaticSite(
        // problem: site-source at "pages"
        source = "pages")
interface PlainFiles {}
