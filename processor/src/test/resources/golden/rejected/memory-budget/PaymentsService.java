package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            "-Xss512k",
            // problem: memory-budget
            // fix: "-XX:MaxRAMPercentage=92"
            "-XX:MaxRAMPercentage=95"
        },
        publish = {})
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(jvmOptions = {"-Xmx2g", "-Xmx400M"}, publish = {})
@HealthCheck
final class WithRoomForBoth {
    public static void main(String[] args) {}
}

/** A JVM with so little takes half of it, whatever share it is told. */
@ContainerImage(jvmOptions = "-XX:MaxRAMPercentage=75", publish = {})
@HealthCheck
@Resources(memory = "200M", reservedMemory = "100M")
final class WithAShareThatDoesNotCount {
    public static void main(String[] args) {}
}
