package com.acme;

import dev.slipway.annotations.Monitoring;
import dev.slipway.annotations.Receiver;
import dev.slipway.annotations.ReceiverType;
import dev.slipway.annotations.Severity;
import dev.slipway.annotations.Stack;

/** Everyone is told of everything. */
@Stack(
        name = "shop",
        monitoring =
                @Monitoring(
                        retention = "90d",
                        retentionSize = "20GB",
                        receivers = {
                            @Receiver(
                                    severity = Severity.PAGE,
                                    type = ReceiverType.PAGERDUTY,
                                    secret = "pagerduty-key"),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.SLACK,
                                    secret = "slack-webhook",
                                    channel = "#shop"),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.WEBHOOK,
                                    secret = "ticket-webhook")
                        },
                        deadMansSwitch = "dead-mans-switch",
                        runbook = "https://wiki.acme.example/runbook"))
final class Shop {

    private Shop() {}
}
