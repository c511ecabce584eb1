package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: stop-period at "-Dquarkus.shutdown.timeout=60"
        jvmOptions = "-Dquarkus.shutdown.timeout=60")
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=20s")
final class WithTimeToSpare {
    public static void main(String[] args) {}
}

/** A number is one of milliseconds for Spring Boot, and of seconds for Quarkus. */
@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=20000")
final class WithMilliseconds {
    public static void main(String[] args) {}
}

// problem: stop-period at "--spring.lifecycle.timeout-per-shutdown-phase=45000"
@ContainerImage(args = "--spring.lifecycle.timeout-per-shutdown-phase=45000")
final class WithTooManyOfThem {
    public static void main(String[] args) {}
}
