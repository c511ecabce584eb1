package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.generate.promql.RequestMetrics;
import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of a service. */
final class ServiceRules {

    private final Service service;
    private final boolean isProbed;
    private final List<RecordingRule> recordings = new ArrayList<>();
    private final List<AlertRule> alerts = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    ServiceRules(Service service, boolean isProbed) {
        this.service = service;
        this.isProbed = isProbed;
    }

    RuleBook book() {
        if (service.metrics().isPresent()) {
            addTarget(service.metrics().get());
            addProbe();
            addRequests(service.metrics().get());
            addJvm(service.metrics().get());
            addOwn(service.metrics().get());
        } else {
            addProbe();
        }
        var groups = new ArrayList<RuleGroup>();
        if (!recordings.isEmpty()) {
            groups.add(new RuleGroup(
                    "slipway/" + service.name() + "/requests",
                    "Requests of clients, without those of Prometheus, health checks and management.",
                    recordings));
        }
        groups.add(RuleGroup.ofAlerts(service.name(), alerts));
        return new RuleBook(
                service.name(),
                "the service \"" + service.name() + "\"",
                service.type().qualifiedName(),
                groups,
                scenarios);
    }

    private void addTarget(Metrics metrics) {
        TargetRules target = target(metrics);
        alerts.addAll(target.alerts());
        scenarios.addAll(target.scenarios());
    }

    private TargetRules target(Metrics metrics) {
        return new TargetRules(service.name(), metrics.job(), service.image().replicas() > 1);
    }

    private void addProbe() {
        if (isProbed) {
            var probe = new ProbeRules(service.name());
            alerts.add(probe.alert());
            scenarios.addAll(probe.scenarios(
                    service.metrics().isPresent()
                            ? List.of(target(service.metrics().get()).up("a"))
                            : List.of()));
        }
    }

    private void addRequests(Metrics metrics) {
        Optional<RequestMetrics> library = RequestMetrics.of(metrics.library());
        if (library.isEmpty() || !library.get().isAlwaysThere() && service.slo().isEmpty()) {
            return;
        }
        var requests = new Requests(service, metrics, library.get());
        var rules = new RequestRules(service.name(), requests);
        recordings.addAll(rules.recordings());
        scenarios.addAll(rules.scenarios());
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

    private void addJvm(Metrics metrics) {
        var jvm = new JvmRules(service.name(), metrics);
        if (jvm.isShown()) {
            alerts.addAll(jvm.alerts());
            scenarios.addAll(jvm.scenarios());
        }
    }

    private void addOwn(Metrics metrics) {
        for (Alert alert : metrics.alerts()) {
            String holdFor = alert.holdFor().text();
            alerts.add(
                    alert.severity().equals("page")
                            ? AlertRule.page(alert.name(), alert.expr(), holdFor, alert.summary())
                            : AlertRule.ticket(alert.name(), alert.expr(), holdFor, alert.summary()));
        }
    }
}
