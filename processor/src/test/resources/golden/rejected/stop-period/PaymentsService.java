package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: stop-period
        jvmOptions = "-Dquarkus.shutdown.timeout=60")
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=20s")
final class WithTimeToSpare {
    public static void main(String[] args) {}
}
