package com.acme;

import dev.slipway.annotations.*;

// problem: duplicate-host-port
// fix: @ContainerImage(publish = "8083:8080")
@ContainerImage
@StaticSite(source = "web")
interface Site {}

// problem: duplicate-host-port
// fix: @ContainerImage(publish = "8082:8080")
@ContainerImage
@StaticSite(source = "web")
interface OtherSite {}
