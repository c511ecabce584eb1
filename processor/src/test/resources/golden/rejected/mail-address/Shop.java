package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = {
                            @Receiver(
                                    severity = Severity.PAGE,
                                    type = ReceiverType.EMAIL,
                                    // problem: mail-address at "The shop <shop@acme.example>"
                                    // fix: to = "shop@acme.example"),
                                    to = "The shop <shop@acme.example>"),
                            // problem: mail-address at @Receiver
                            // fix: @Receiver(severity = Severity.PAGE, type = ReceiverType.EMAIL, to = "shop@example.com"),
                            @Receiver(severity = Severity.PAGE, type = ReceiverType.EMAIL),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.WEBHOOK,
                                    // problem: mail-address at "shop@acme.example"
                                    // fix:
                                    to = "shop@acme.example",
                                    secret = "tickets")
                        },
                        // problem: mail-address at @MailServer
                        // fix: mail = @MailServer(address = "mail.acme.example:25", from = "alerts@example.com")))
                        mail = @MailServer(address = "mail.acme.example:25")))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
