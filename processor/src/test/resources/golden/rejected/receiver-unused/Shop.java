package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        // fix:
                        alertmanager = false,
                        // problem: receiver-unused at @Receiver
                        receivers = @Receiver(severity = Severity.PAGE, type = ReceiverType.WEBHOOK, secret = "pager"),
                        // problem: receiver-unused at "dead-mans-switch"
                        deadMansSwitch = "dead-mans-switch",
                        // problem: receiver-unused at @MailServer
                        mail = @MailServer(address = "mail.acme.example:25", from = "alerts@acme.example")))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
