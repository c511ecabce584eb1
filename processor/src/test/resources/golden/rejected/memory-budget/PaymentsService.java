package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            "-Xss512k",
            // problem: memory-budget
            "-XX:MaxRAMPercentage=95"
        })
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(jvmOptions = {"-Xmx2g", "-Xmx400M"})
@HealthCheck
final class WithRoomForBoth {
    public static void main(String[] args) {}
}
