package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MailServer;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Sources;
import java.util.ArrayList;
import java.util.List;

/** {@code alertmanager/alertmanager.yml}: who is notified of which alert, and which alerts follow from others. */
public final class AlertmanagerGenerator implements Generator {

    /** The directory that the server has mounted. */
    public static final String DIRECTORY = "alertmanager/";

    private static final String NOBODY = "nobody";
    private static final String DEAD_MANS_SWITCH = "dead-mans-switch";

    private final Yaml yaml;

    public AlertmanagerGenerator(Yaml yaml) {
        this.yaml = yaml;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        if (!deployment.has(MonitoringServer.ALERTMANAGER)) {
            return List.of();
        }
        Monitoring monitoring = deployment.stack().monitoring();
        var document = new YamlMap()
                .putUnlessEmpty("global", global(monitoring), "\n")
                .put("route", route(monitoring), "\n")
                .put("inhibit_rules", inhibitions(), "\n")
                .put("receivers", receivers(monitoring), "\n");
        String header = Sources.header(
                "Who is told of the alerts of the stack \"" + deployment.stack().name() + "\".",
                Sources.of(deployment));
        return List.of(new GeneratedFile(DIRECTORY + "alertmanager.yml", yaml.text(header, document)));
    }

    /** What holds for all receivers. */
    private static YamlMap global(Monitoring monitoring) {
        var global = new YamlMap();
        if (monitoring.tellsByHttp()) {
            global.put(
                    "http_config",
                    new YamlMap().put("proxy_from_environment", true),
                    "ALERTMANAGER_PROXY in the operator's .env names a proxy, if there is one.");
        }
        MailServer mail = monitoring.mail();
        if (mail.isThere()) {
            global.put("smtp_smarthost", mail.address()).put("smtp_from", mail.from());
            if (!mail.user().isEmpty()) {
                global.put("smtp_auth_username", mail.user())
                        .put("smtp_auth_password_file", ReceiverTree.file(mail.secret()));
            }
            if (!mail.tls()) {
                global.put("smtp_require_tls", false);
            }
        }
        return global;
    }

    private static YamlMap route(Monitoring monitoring) {
        return new YamlMap()
                .put("receiver", NOBODY)
                .put(
                        "group_by",
                        new YamlLine(List.of("alertname", "service")),
                        "One message for all instances of a service.")
                .put("group_wait", "30s")
                .put("group_interval", "5m")
                .put("repeat_interval", "4h")
                .putUnlessEmpty("routes", routes(monitoring));
    }

    /** The routes to receivers. Without a receiver for pages, pages go to those for tickets: better late than never. */
    private static List<YamlMap> routes(Monitoring monitoring) {
        var routes = new ArrayList<YamlMap>();
        if (!monitoring.deadMansSwitch().isEmpty()) {
            routes.add(branch("alertname = \"Watchdog\"", DEAD_MANS_SWITCH)
                    .comment("Every minute, that alerts work.")
                    .put("group_wait", "0s")
                    .put("group_interval", "1m")
                    .put("repeat_interval", "50s"));
        }
        boolean tellsTickets = monitoring.tells(AlertSeverity.TICKET);
        if (monitoring.tells(AlertSeverity.PAGE)) {
            routes.add(branch("severity = \"page\"", AlertSeverity.PAGE.label()));
        } else if (tellsTickets) {
            routes.add(branch("severity = \"page\"", AlertSeverity.TICKET.label()));
        }
        if (tellsTickets) {
            routes.add(branch("severity = \"ticket\"", AlertSeverity.TICKET.label())
                    .put("repeat_interval", "24h"));
        }
        return routes;
    }

    private static YamlMap branch(String matcher, String receiver) {
        return new YamlMap().put("matchers", new YamlLine(List.of(matcher))).put("receiver", receiver);
    }

    private static List<YamlMap> inhibitions() {
        return List.of(
                inhibition(
                                "alertname =~ \"ServiceDown|NginxDown\"",
                                "alertname =~ \"InstanceDown|HealthCheckFailing|HighErrorRate|SloErrorBudgetBurn\"",
                                "service")
                        .comment("Who knows that a service is down need not hear what follows from it."),
                inhibition("severity = \"page\"", "severity = \"ticket\"", "alertname", "service", "slo")
                        .comment("Nor of the ticket where the same alert has woken somebody."));
    }

    private static YamlMap inhibition(String source, String target, String... equal) {
        return new YamlMap()
                .put("source_matchers", new YamlLine(List.of(source)))
                .put("target_matchers", new YamlLine(List.of(target)))
                .put("equal", new YamlLine(List.of(equal)));
    }

    private static List<YamlMap> receivers(Monitoring monitoring) {
        var receivers = new ArrayList<YamlMap>();
        receivers.add(new YamlMap()
                .comment(
                        monitoring.receivers().isEmpty()
                                ? "Alerts are seen in Alertmanager and Grafana. @Monitoring(receivers = ...) adds who"
                                        + " is told of them."
                                : "What has no receiver is seen in Alertmanager and Grafana.")
                .put("name", NOBODY));
        for (AlertSeverity severity : AlertSeverity.values()) {
            if (monitoring.tells(severity)) {
                receivers.add(ReceiverTree.of(severity, monitoring.receivers()));
            }
        }
        if (!monitoring.deadMansSwitch().isEmpty()) {
            receivers.add(ReceiverTree.deadMansSwitch(DEAD_MANS_SWITCH, monitoring.deadMansSwitch()));
        }
        return receivers;
    }
}
