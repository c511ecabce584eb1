package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        runtime = ImageRuntime.JLINK,
        volumes = {
            // problem: volume-over-image at "/opt/java/lib/security"
            // fix: @Volume(name = "certificates", path = "/var/lib/certificates"),
            @Volume(name = "certificates", path = "/opt/java/lib/security"),
            // problem: volume-over-image at "/app/uploads"
            // fix: @Volume(name = "uploads", path = "/var/lib/uploads"),
            @Volume(name = "uploads", path = "/app/uploads"),
            // problem: volume-over-image at "/tmp/work"
            // fix: @Volume(name = "temporary", path = "/var/lib/work"),
            @Volume(name = "temporary", path = "/tmp/work"),
            // problem: volume-over-image at "/var"
            // fix: @Volume(name = "state", path = "/var/lib/state")
            @Volume(name = "state", path = "/var")
        },
        publish = {})
final class PaymentsService {
    public static void main(String[] args) {}
}

/** With the Java of its base image, /opt/java is a directory as any other. */
@ContainerImage(volumes = @Volume(name = "sources", path = "/opt/java"), publish = {})
@BackingService(
        name = "mail",
        image = "axllent/mailpit:v1.27",
        port = 1025,
        user = "1000",
        healthCheck = {"/mailpit", "readyz"},
        // problem: volume-over-image at "/run/secrets/mail"
        // fix: volumes = @Volume(name = "mails", path = "/var/lib/mails"),
        volumes = @Volume(name = "mails", path = "/run/secrets/mail"),
        tmpfs = {
            // fix:
            "/tmp/mail",
            // problem: volume-over-image
            // fix: "/var/cache/mail"
            "/tmp"
        })
final class WithJavaOfItsImage {
    public static void main(String[] args) {}
}
