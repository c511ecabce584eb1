package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = {
                            // problem: receiver-secret at @Receiver
                            // fix: @Receiver(severity = Severity.PAGE, type = ReceiverType.SLACK, secret = "alerts-webhook"),
                            @Receiver(severity = Severity.PAGE, type = ReceiverType.SLACK),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.EMAIL,
                                    to = "shop@acme.example",
                                    // problem: receiver-secret at "mail-password"
                                    // fix: channel = "")
                                    secret = "mail-password")
                        },
                        mail = @MailServer(address = "mail.acme.example:25", from = "alerts@acme.example", tls = false)))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
