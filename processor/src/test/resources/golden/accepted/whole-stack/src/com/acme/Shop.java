package com.acme;

import dev.slipway.annotations.MailServer;
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
                                    secret = "ticket-webhook"),
                            @Receiver(
                                    severity = Severity.TICKET,
                                    type = ReceiverType.EMAIL,
                                    to = "shop@acme.example, stock@acme.example")
                        },
                        mail =
                                @MailServer(
                                        address = "mail.acme.example:587",
                                        from = "alerts@acme.example",
                                        user = "alerts",
                                        secret = "mail-password"),
                        deadMansSwitch = "dead-mans-switch",
                        runbook = "https://wiki.acme.example/runbook"))
final class Shop {

    private Shop() {}
}
