package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** Deployment files under version control, in the directory that is also the operator's. */
@ContainerImage
@HealthCheck
class Till {
    public static void main(String[] args) {}
}
