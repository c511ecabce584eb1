package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** Deployment files under version control, in the directory that is also the operator's; a collector of one's own. */
@ContainerImage(
        jvmOptions = {"-XX:+UseZGC", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-XX:MaxRAMPercentage=80"})
@HealthCheck
class Till {
    public static void main(String[] args) {}
}
