package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of a service. */
final class ServiceRules {

    private final Service service;
    private final Metrics metrics;
    private final boolean isProbed;
    private final Optional<Requests> requests;

    ServiceRules(Service service, Metrics metrics, boolean isProbed) {
        this.service = service;
        this.metrics = metrics;
        this.isProbed = isProbed;
        Optional<RequestMetrics> library = RequestMetrics.of(metrics);
        this.requests = library.isPresent()
                        && (library.get().isAlwaysThere() || service.slo().isPresent())
                ? Optional.of(new Requests(service, metrics, library.get()))
                : Optional.empty();
    }

    RuleBook book() {
        var recordings = new ArrayList<RecordingRule>();
        var alerts = new ArrayList<AlertRule>();
        var scenarios = new ArrayList<Scenario>();
        target(alerts, scenarios);
        if (requests.isPresent()) {
            requests(requests.get(), recordings, alerts, scenarios);
        }
        jvm(alerts, scenarios);
        own(alerts);
        var groups = new ArrayList<RuleGroup>();
        if (!recordings.isEmpty()) {
            groups.add(new RuleGroup(
                    "slipway/" + service.name() + "/requests",
                    "Requests of clients, without those of Prometheus, health checks and management.",
                    recordings));
        }
        groups.add(new RuleGroup("slipway/" + service.name() + "/alerts", "", labelled(alerts)));
        return new RuleBook(
                service.name(),
                "the service \"" + service.name() + "\"",
                service.type().qualifiedName(),
                groups,
                scenarios);
    }

    private void target(List<AlertRule> alerts, List<Scenario> scenarios) {
        var target = new TargetRules(
                service.name(), metrics.job(), service.image().replicas() > 1);
        alerts.addAll(target.alerts());
        scenarios.addAll(target.scenarios());
        if (isProbed) {
            var probe = new ProbeRules(service.name());
            alerts.add(probe.alert());
            scenarios.addAll(probe.scenarios(target.up("a")));
        }
    }

    private void requests(
            Requests requests, List<RecordingRule> recordings, List<AlertRule> alerts, List<Scenario> scenarios) {
        var rules = new RequestRules(service.name(), requests);
        recordings.addAll(rules.recordings());
        if (service.slo().isPresent()) {
            var slo = new SloRules(service.name(), requests, service.slo().get());
            recordings.addAll(slo.recordings());
            alerts.addAll(slo.alerts());
            scenarios.addAll(slo.scenarios());
        } else {
            alerts.add(rules.highErrorRate());
            scenarios.addAll(rules.highErrorRateScenarios());
        }
    }

    private void jvm(List<AlertRule> alerts, List<Scenario> scenarios) {
        var jvm = new JvmRules(service.name(), metrics);
        if (jvm.isShown()) {
            alerts.addAll(jvm.alerts());
            scenarios.addAll(jvm.scenarios());
        }
    }

    private void own(List<AlertRule> alerts) {
        for (Alert alert : metrics.alerts()) {
            String holdFor = alert.holdFor().text();
            alerts.add(
                    alert.severity().equals("page")
                            ? AlertRule.page(alert.name(), alert.expr(), holdFor, alert.summary())
                            : AlertRule.ticket(alert.name(), alert.expr(), holdFor, alert.summary()));
        }
    }

    /** By this label alerts are grouped, and held back by each other. */
    private List<AlertRule> labelled(List<AlertRule> alerts) {
        var labelled = new ArrayList<AlertRule>();
        for (AlertRule alert : alerts) {
            labelled.add(alert.labelled("service", service.name()));
        }
        return labelled;
    }
}
