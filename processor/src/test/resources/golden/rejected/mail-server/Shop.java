package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = @Receiver(severity = Severity.PAGE, type = ReceiverType.EMAIL, to = "ops@acme.example"),
                        mail =
                                @MailServer(
                                        // problem: mail-server at "smtp://mail.acme.example"
                                        // fix: address = "mail.example.com:587",
                                        address = "smtp://mail.acme.example",
                                        from = "alerts@acme.example")))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
