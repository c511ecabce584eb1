package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import java.util.ArrayList;
import java.util.List;

/** Alerts for the monitoring itself. */
final class WatchRules {

    private static final String SELF = "{job=\"" + MonitoringServer.PROMETHEUS.serviceName() + "\"}";

    private static final List<String> LIMITS = List.of(
            "prometheus_target_scrapes_exceeded_sample_limit_total",
            "prometheus_target_scrapes_exceeded_body_size_limit_total",
            "prometheus_target_scrape_pool_exceeded_label_limits_total");

    private final boolean hasAlertmanager;
    private final List<String> others = new ArrayList<>();

    WatchRules(Deployment deployment) {
        this.hasAlertmanager = deployment.has(MonitoringServer.ALERTMANAGER);
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server != MonitoringServer.PROMETHEUS) {
                others.add(server.serviceName());
            }
        }
    }

    List<AlertRule> alerts() {
        var alerts = new ArrayList<AlertRule>();
        if (hasAlertmanager) {
            alerts.add(AlertRule.silent(
                    "Watchdog",
                    "vector(1)",
                    "alerts work",
                    "Fires always. Who no longer hears of it knows that alerts do not reach him."));
            alerts.add(AlertRule.ticket(
                    "PrometheusNoAlertmanager",
                    "prometheus_notifications_alertmanagers_discovered" + SELF + " == 0",
                    "5m",
                    "alerts go nowhere, since Prometheus has no Alertmanager",
                    "Alertmanager is down, or its address is wrong. Alerts are seen in Prometheus only."));
            alerts.add(AlertRule.ticket(
                    "AlertmanagerNotificationsFailing",
                    "sum by (service, integration) (rate(alertmanager_notifications_failed_total"
                            + "{job=\"alertmanager\"}[15m])) > 0",
                    "15m",
                    "alerts do not reach their receivers by {{ $labels.integration }}",
                    "The log of Alertmanager says why: often an address or a key is no longer valid, or there is no way"
                            + " out."));
        }
        alerts.add(AlertRule.ticket(
                "PrometheusConfigReloadFailed",
                "prometheus_config_last_reload_successful" + SELF + " == 0",
                "5m",
                "Prometheus runs with an old configuration",
                "It could not read the new one. Its log names the file and the line."));
        alerts.add(AlertRule.ticket(
                "PrometheusRuleFailures",
                "sum by (rule_group) (increase(prometheus_rule_evaluation_failures_total" + SELF + "[5m])) > 0",
                "10m",
                "rules of {{ $labels.rule_group }} cannot be evaluated",
                "Alerts of this group may not fire. The page /rules of Prometheus shows the error."));
        alerts.add(AlertRule.ticket(
                "PrometheusScrapeLimitHit",
                limitsHit(),
                "",
                "a target shows more than the limits allow, and nothing of it is taken",
                "The page /targets of Prometheus names it, and the limit."));
        alerts.add(AlertRule.ticket(
                "PrometheusRulesLate",
                "sum by (rule_group) (increase(prometheus_rule_group_iterations_missed_total" + SELF + "[15m])) > 0",
                "15m",
                "Prometheus has no time for the rules of {{ $labels.rule_group }}",
                "Alerts come late. Prometheus mostly has too little CPU for its rules."));
        alerts.add(AlertRule.ticket(
                "PrometheusStorageFailing",
                "increase(prometheus_tsdb_compactions_failed_total" + SELF + "[3h]) > 0",
                "1h",
                "Prometheus cannot tidy what it keeps; is the disk full?",
                "Its log says why. Without space for it, nothing new is kept soon."));
        if (!others.isEmpty()) {
            alerts.add(AlertRule.ticket(
                    "MonitoringDown",
                    "up{job=~\"" + String.join("|", others) + "\"} == 0",
                    "5m",
                    "{{ $labels.job }} does not answer",
                    "It belongs to what watches the stack, which sees or tells less without it. Its log says why."));
        }
        return alerts;
    }

    private static String limitsHit() {
        var increases = new ArrayList<String>();
        for (String limit : LIMITS) {
            increases.add("increase(" + limit + SELF + "[10m]) > 0");
        }
        return String.join("\nor\n", increases) + "\n";
    }

    List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        if (hasAlertmanager) {
            scenarios.add(scenario("there is no Alertmanager")
                    .series("prometheus_notifications_alertmanagers_discovered" + SELF, "1x20 0x30")
                    .firing("9m", always())
                    .firing("13m", always())
                    .firing("18m", always("PrometheusNoAlertmanager ticket")));
            scenarios.add(scenario("a receiver does not answer")
                    .series(
                            "alertmanager_notifications_failed_total{job=\"alertmanager\", service=\"alertmanager\","
                                    + " instance=\"a\", integration=\"webhook\"}",
                            "0+1x60")
                    .firing("10m", always())
                    .firing("25m", always("AlertmanagerNotificationsFailing ticket")));
        }
        scenarios.add(scenario("the configuration cannot be read")
                .series("prometheus_config_last_reload_successful" + SELF, "1x10 0x30")
                .firing("8m", always())
                .firing("15m", always("PrometheusConfigReloadFailed ticket")));
        scenarios.add(scenario("a rule fails")
                .series("prometheus_rule_evaluation_failures_total{job=\"prometheus\", rule_group=\"x\"}", "0+1x60")
                .firing("8m", always())
                .firing("20m", always("PrometheusRuleFailures ticket")));
        for (String limit : LIMITS) {
            scenarios.add(scenario("a target shows too much, by " + limit)
                    .series(limit + SELF, "0x10 1x60")
                    .firing("4m", always())
                    .firing("8m", always("PrometheusScrapeLimitHit ticket"))
                    .firing("25m", always()));
        }
        scenarios.add(scenario("rules take longer than there is time between two turns")
                .series(
                        "prometheus_rule_group_iterations_missed_total{job=\"prometheus\", rule_group=\"x\"}",
                        "0x10 0.1+0.1x90")
                .firing("15m", always())
                .firing("30m", always("PrometheusRulesLate ticket")));
        scenarios.add(scenario("the disk is full")
                .series("prometheus_tsdb_compactions_failed_total" + SELF, "0x10 1x250")
                .firing("50m", always())
                .firing("90m", always("PrometheusStorageFailing ticket")));
        if (!others.isEmpty()) {
            scenarios.add(scenario("what else watches is down")
                    .series("up{job=\"" + others.get(0) + "\", instance=\"a\"}", "1x10 0x30")
                    .firing("8m", always())
                    .firing("15m", always("MonitoringDown ticket")));
        }
        return scenarios;
    }

    private static Scenario scenario(String name) {
        return new Scenario(name);
    }

    /** The expected alerts, with those that always fire. */
    private String[] always(String... alerts) {
        var all = new ArrayList<>(List.of(alerts));
        if (hasAlertmanager) {
            all.add("Watchdog none");
        }
        return all.toArray(new String[0]);
    }
}
