package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        volumes = {
            @Volume(name = "uploads", path = "/data"),
            // problem: duplicate-volume-path at "/data/small"
            // fix: @Volume(name = "thumbnails", path = "/var/lib/uploads")
            @Volume(name = "thumbnails", path = "/data/small")
        })
@BackingService(
        name = "mail",
        image = "axllent/mailpit:v1.27",
        port = 1025,
        user = "1000",
        healthCheck = {"/mailpit", "readyz"},
        volumes = @Volume(name = "mails", path = "/var/log/mail"),
        tmpfs = {
            "/var/cache/mail",
            // problem: duplicate-volume-path
            // fix: "/var/lib/uploads"
            "/var/log/mail/tmp"
        })
final class OrdersService {
    public static void main(String[] args) {}
}
