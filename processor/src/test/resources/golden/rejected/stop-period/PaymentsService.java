package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: stop-period at "-Dquarkus.shutdown.timeout=60"
        // fix: jvmOptions = "-Dquarkus.shutdown.timeout=60",
        // fix: stopGracePeriod = "75s",
        jvmOptions = "-Dquarkus.shutdown.timeout=60",
        publish = {})
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=20s", publish = {})
final class WithTimeToSpare {
    public static void main(String[] args) {}
}

/** A number is one of milliseconds for Spring Boot, and of seconds for Quarkus. */
@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=20000", publish = {})
final class WithMilliseconds {
    public static void main(String[] args) {}
}

// problem: stop-period at "--spring.lifecycle.timeout-per-shutdown-phase=45000"
// fix: @ContainerImage(
// fix:         args = "--spring.lifecycle.timeout-per-shutdown-phase=45000",
// fix:         stopGracePeriod = "60s",
// fix:         publish = {})
@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=45000", publish = {})
final class WithTooManyOfThem {
    public static void main(String[] args) {}
}
