package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.Receiver;
import java.util.ArrayList;
import java.util.List;

/** A receiver of Alertmanager. Secrets are in files. */
final class ReceiverTree {

    /** The text of a message in Slack, where Alertmanager's default is empty. */
    private static final String TEXT = """
            {{ range .Alerts }}{{ .Annotations.summary }}\
            {{ with .Annotations.description }}: {{ . }}{{ end }}\
            {{ with .Annotations.runbook_url }} ({{ . }}){{ end }}
            {{ end }}""";

    private ReceiverTree() {}

    /** The receivers for one severity. */
    static YamlMap of(AlertSeverity severity, List<Receiver> receivers) {
        var map = new YamlMap().comment("\n").put("name", severity.label());
        var webhooks = new ArrayList<YamlMap>();
        var channels = new ArrayList<YamlMap>();
        var services = new ArrayList<YamlMap>();
        var mails = new ArrayList<YamlMap>();
        for (Receiver receiver : receivers) {
            if (receiver.severity() == severity) {
                switch (receiver.type()) {
                    case WEBHOOK -> webhooks.add(webhook(receiver.secret()));
                    case SLACK -> channels.add(slack(receiver));
                    case PAGERDUTY -> services.add(new YamlMap().put("routing_key_file", file(receiver.secret())));
                    case EMAIL ->
                        mails.add(new YamlMap().put("to", receiver.to()).put("send_resolved", true));
                }
            }
        }
        return map.putUnlessEmpty("webhook_configs", webhooks)
                .putUnlessEmpty("slack_configs", channels)
                .putUnlessEmpty("pagerduty_configs", services)
                .putUnlessEmpty("email_configs", mails);
    }

    /** Sends no resolved messages: a dead man's switch takes any call for a sign of life. */
    static YamlMap deadMansSwitch(String name, String secret) {
        var webhook = webhook(secret).put("send_resolved", false);
        return new YamlMap().comment("\n").put("name", name).put("webhook_configs", List.of(webhook));
    }

    private static YamlMap webhook(String secret) {
        return new YamlMap().put("url_file", file(secret));
    }

    private static YamlMap slack(Receiver receiver) {
        var map = new YamlMap().put("api_url_file", file(receiver.secret()));
        if (!receiver.channel().isEmpty()) {
            map.put("channel", receiver.channel());
        }
        return map.put("send_resolved", true).put("text", TEXT);
    }

    static String file(String secret) {
        return "/run/secrets/" + secret;
    }
}
