package com.acme;

import dev.slipway.annotations.*;

// problem: duplicate-host-port
@ContainerImage
@StaticSite(source = "web")
interface Site {}

// problem: duplicate-host-port
@ContainerImage
@StaticSite(source = "web")
interface OtherSite {}
