package com.acme;

import dev.slipway.annotations.*;

@Stack(
        monitoring =
                @Monitoring(
                        receivers = {
                            @Receiver(
                                    severity = Severity.PAGE,
                                    type = ReceiverType.WEBHOOK,
                                    // fix: secret = "pager"),
                                    secret = "pager",
                                    // problem: receiver-channel at "#shop"
                                    // fix:
                                    channel = "#shop"),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.SLACK,
                                    secret = "slack",
                                    // problem: receiver-channel at "the shop"
                                    // fix: channel = "#shop")
                                    channel = "the shop")
                        }))
@ContainerImage
@ScrapeMetrics
final class ShopService {
    public static void main(String[] args) {}
}
