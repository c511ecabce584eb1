package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        alertmanager = false,
                        // problem: receiver-unused at @Receiver
                        receivers = @Receiver(severity = Severity.PAGE, type = ReceiverType.WEBHOOK, secret = "pager"),
                        // problem: receiver-unused at "dead-mans-switch"
                        deadMansSwitch = "dead-mans-switch"))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
