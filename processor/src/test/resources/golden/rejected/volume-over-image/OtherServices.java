package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        runtime = ImageRuntime.JLINK,
        volumes = {
            // problem: volume-over-image at "/opt/java/lib/security"
            @Volume(name = "certificates", path = "/opt/java/lib/security"),
            // problem: volume-over-image at "/app/uploads"
            @Volume(name = "uploads", path = "/app/uploads"),
            // problem: volume-over-image at "/tmp/work"
            @Volume(name = "temporary", path = "/tmp/work"),
            // problem: volume-over-image at "/var"
            @Volume(name = "state", path = "/var")
        })
final class PaymentsService {
    public static void main(String[] args) {}
}

/** With the Java of its base image, /opt/java is a directory as any other. */
@ContainerImage(volumes = @Volume(name = "sources", path = "/opt/java"))
@BackingService(
        name = "mail",
        image = "axllent/mailpit:v1.27",
        port = 1025,
        user = "1000",
        healthCheck = {"/mailpit", "readyz"},
        // problem: volume-over-image at "/run/secrets/mail"
        volumes = @Volume(name = "mails", path = "/run/secrets/mail"),
        tmpfs = {
            "/tmp/mail",
            // problem: volume-over-image
            "/tmp"
        })
final class WithJavaOfItsImage {
    public static void main(String[] args) {}
}
