package com.acme;

import dev.slipway.annotations.*;

/** People are told by e-mail only, over a relay of the house that asks for no password and knows no encryption. */
@Stack(
        monitoring =
                @Monitoring(
                        receivers = @Receiver(severity = Severity.PAGE, type = ReceiverType.EMAIL, to = "ops@acme.example"),
                        mail = @MailServer(address = "relay.acme.example:25", from = "shop@acme.example", tls = false)))
@ContainerImage
@HealthCheck
@ScrapeMetrics
final class Shop {

    private Shop() {}

    public static void main(String[] args) {}
}
