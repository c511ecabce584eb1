package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.RequestMetrics;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of a service. */
final class ServiceRules {

    /** Below the 5 minutes after which Prometheus treats a value as stale. */
    private static final String LONG_WINDOWS_INTERVAL = "2m";

    private final Service service;
    private final boolean isProbed;
    private final String runbook;
    private final List<RecordingRule> recordings = new ArrayList<>();
    private final List<AlertRule> alerts = new ArrayList<>();
    private final List<RecordingRule> objectives = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    /**
     * The rules.
     *
     * @param runbook the page of all alerts; empty if the stack has no runbook
     */
    ServiceRules(Service service, boolean isProbed, String runbook) {
        this.service = service;
        this.isProbed = isProbed;
        this.runbook = runbook;
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
        if (!objectives.isEmpty()) {
            groups.add(new RuleGroup(
                    "slipway/" + service.name() + "/objectives",
                    "Long windows change slowly, and cost the most to compute.",
                    LONG_WINDOWS_INTERVAL,
                    objectives));
        }
        groups.add(RuleGroup.ofAlerts(service.name(), alerts));
        return new RuleBook(
                service.name(),
                "the service \"" + service.name() + "\"",
                service.type().qualifiedName(),
                groups,
                scenarios,
                foreign);
    }

    private void addTarget(Metrics metrics) {
        var target = new TargetRules(containers(metrics), startTime());
        alerts.addAll(target.alerts());
        scenarios.addAll(target.scenarios());
    }

    private Containers containers(Metrics metrics) {
        return new Containers(service.name(), metrics.job(), service.run().replicas());
    }

    private StartTime startTime() {
        return StartTime.of(service);
    }

    private void addProbe() {
        if (isProbed) {
            var probe = new ProbeRules(service.name(), startTime());
            alerts.add(probe.alert());
            scenarios.addAll(
                    service.metrics().isPresent()
                            ? probe.scenarios(containers(service.metrics().get()))
                            : probe.scenarios());
        }
    }

    private void addRequests(Metrics metrics) {
        Optional<RequestMetrics> library = service.requests();
        if (library.isEmpty()) {
            return;
        }
        var requests = new Requests(service, containers(metrics), library.get());
        var rules = new RequestRules(service.name(), requests);
        recordings.addAll(rules.recordings());
        scenarios.addAll(rules.scenarios());
        if (service.slo().isPresent()) {
            var slo = new SloRules(service.name(), requests, service.slo().get());
            recordings.addAll(slo.recordings(BurnWindow.SHORT));
            objectives.addAll(slo.recordings(BurnWindow.LONG));
            alerts.addAll(slo.alerts());
            scenarios.addAll(slo.scenarios());
        } else {
            alerts.add(rules.highErrorRate());
            scenarios.addAll(rules.highErrorRateScenarios());
        }
    }

    private void addJvm(Metrics metrics) {
        var jvm = new JvmRules(containers(metrics), metrics);
        if (jvm.isShown()) {
            alerts.addAll(jvm.alerts());
            scenarios.addAll(jvm.scenarios());
        }
    }

    private void addOwn(Metrics metrics) {
        for (Alert alert : metrics.alerts()) {
            foreign.add(alert.name());
            alerts.add(AlertRule.of(alert, runbook));
        }
    }
}
