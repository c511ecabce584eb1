package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.Receiver;
import java.util.ArrayList;
import java.util.List;

/** A receiver of Alertmanager. What must not be seen is in a file. */
final class ReceiverTree {

    /** In Slack the template has no text of its own. */
    private static final String TEXT = """
            {{ range .Alerts }}{{ .Annotations.summary }}\
            {{ with .Annotations.description }}: {{ . }}{{ end }} ({{ .Annotations.runbook_url }})
            {{ end }}""";

    private ReceiverTree() {}

    /** All that are told of alerts of a severity. */
    static YamlMap of(AlertSeverity severity, List<Receiver> receivers) {
        var map = new YamlMap().comment("\n").put("name", severity.label());
        var webhooks = new ArrayList<YamlMap>();
        var channels = new ArrayList<YamlMap>();
        var services = new ArrayList<YamlMap>();
        for (Receiver receiver : receivers) {
            if (receiver.severity() == severity) {
                switch (receiver.type()) {
                    case WEBHOOK -> webhooks.add(webhook(receiver.secret()));
                    case SLACK -> channels.add(slack(receiver));
                    case PAGERDUTY -> services.add(new YamlMap().put("routing_key_file", file(receiver.secret())));
                }
            }
        }
        return map.putUnlessEmpty("webhook_configs", webhooks)
                .putUnlessEmpty("slack_configs", channels)
                .putUnlessEmpty("pagerduty_configs", services);
    }

    /** A switch takes any call for a sign of life, also one that says that there was none. */
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

    private static String file(String secret) {
        return "/run/secrets/" + secret;
    }
}
