package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = {
                            @Receiver(
                                    severity = Severity.PAGE,
                                    type = ReceiverType.WEBHOOK,
                                    secret = "pager",
                                    // problem: receiver-channel at "#shop"
                                    channel = "#shop"),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.SLACK,
                                    secret = "slack",
                                    // problem: receiver-channel at "the shop"
                                    channel = "the shop")
                        }))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
