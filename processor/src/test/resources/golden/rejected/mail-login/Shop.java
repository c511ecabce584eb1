package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = @Receiver(severity = Severity.PAGE, type = ReceiverType.EMAIL, to = "ops@acme.example"),
                        mail =
                                @MailServer(
                                        address = "mail.acme.example:465",
                                        from = "alerts@acme.example",
                                        // problem: mail-login at "alerts"
                                        // fix: user = "alerts", secret = "mail-password")))
                                        user = "alerts")))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
