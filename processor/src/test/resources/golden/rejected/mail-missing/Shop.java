package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        // fix: mail = @MailServer(address = "mail.example.com:587", from = "alerts@example.com"),
                        retention = "40d",
                        receivers =
                                @Receiver(
                                        severity = Severity.TICKET,
                                        // problem: mail-missing at .EMAIL
                                        type = ReceiverType.EMAIL,
                                        to = "ops@acme.example")))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
