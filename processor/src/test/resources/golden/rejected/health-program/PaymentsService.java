package com.acme;

import dev.slipway.annotations.*;

/** The same Java lies elsewhere where jlink made it. */
@ContainerImage(runtime = ImageRuntime.JLINK, publish = {})
// problem: health-program at "/usr/bin/java"
// fix: @HealthCheck(command = {"/opt/java/bin/java", "-version"})
@HealthCheck(command = {"/usr/bin/java", "-version"})
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(runtime = ImageRuntime.JLINK, publish = {})
@HealthCheck(command = {"/opt/java/bin/java", "-version"})
final class WithJavaOfItsOwn {
    public static void main(String[] args) {}
}

@ContainerImage(baseImage = "eclipse-temurin:21", publish = {})
@HealthCheck(command = {"/usr/bin/curl", "-f", "localhost:8080"})
final class WithAnImageThatHoldsMore {
    public static void main(String[] args) {}
}

@ContainerImage(volumes = @Volume(name = "tools", path = "/opt/tools"), publish = {})
@HealthCheck(command = "/opt/tools/check")
final class WithItsProgramInAVolume {
    public static void main(String[] args) {}
}

/** What others call distroless may hold anything. */
@ContainerImage(baseImage = "acme/distroless-with-curl:1", publish = {})
@HealthCheck(command = {"/usr/bin/curl", "-f", "localhost:8080"})
final class WithAnImageOfThatName {
    public static void main(String[] args) {}
}

@ContainerImage(baseImage = "gcr.io/distroless/java21-debian13:debug-nonroot", publish = {})
@HealthCheck(command = {"/busybox/wget", "-q", "localhost:8080"})
final class WithAShell {
    public static void main(String[] args) {}
}

/** A digest does not tell. */
@ContainerImage(
        baseImage =
                "gcr.io/distroless/java21-debian13@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                publish = {})
@HealthCheck(command = {"/busybox/wget", "-q", "localhost:8080"})
final class WithADigest {
    public static void main(String[] args) {}
}

@ContainerImage(
        baseImage =
                "gcr.io/distroless/java21-debian13:nonroot@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                publish = {})
// problem: health-program at "/usr/bin/curl"
// fix: @HealthCheck
@HealthCheck(command = {"/usr/bin/curl", "-f", "localhost:8080"})
final class WithATagAndADigest {
    public static void main(String[] args) {}
}
