package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.StaticSite;

/** A site on two processors. */
@ContainerImage
@HealthCheck
@Resources(cpus = "1.5")
@StaticSite(source = "web")
final class Web {

    private Web() {}
}
