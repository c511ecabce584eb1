package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: memory-budget at "300M"
        // fix: tmpSize = "125M",
        tmpSize = "300M",
        publish = {})
@HealthCheck
final class UploadsService {
    public static void main(String[] args) {}
}

/** The JVM will not take this heap, so it counts as 0. */
@ContainerImage(
        // problem: memory-budget at "500M"
        // fix: tmpSize = "432M",
        tmpSize = "500M",
        jvmOptions = "-Xmx1x",
        publish = {})
@HealthCheck
final class WithAHeapThatNobodyKnows {
    public static void main(String[] args) {}
}

@ContainerImage(tmpSize = "300M", jvmOptions = "-Xmx120m", publish = {})
@HealthCheck
final class WithASmallHeap {
    public static void main(String[] args) {}
}
