package dev.slipway.processor.generate.alerts;

import java.util.ArrayList;
import java.util.List;

/** Whether Prometheus can read a service. By its job: others may look at the same service, and succeed. */
final class TargetRules {

    private final String service;
    private final String job;
    private final boolean hasReplicas;

    TargetRules(String service, String job, boolean hasReplicas) {
        this.service = service;
        this.job = job;
        this.hasReplicas = hasReplicas;
    }

    List<AlertRule> alerts() {
        var alerts = new ArrayList<AlertRule>();
        alerts.add(AlertRule.page(
                "ServiceDown",
                "sum by (service) (up" + of() + ") == 0",
                "1m",
                "no container of " + service + " shows its metrics"));
        alerts.add(AlertRule.page(
                "ServiceAbsent", "absent(up" + of() + ")", "5m", service + " is not among what Prometheus reads"));
        if (hasReplicas) {
            alerts.add(AlertRule.ticket(
                    "InstanceDown",
                    "up" + of() + " == 0",
                    "5m",
                    "the container {{ $labels.instance }} of " + service + " does not show its metrics"));
        }
        alerts.add(
                AlertRule.ticket(
                                "ScrapeLimitNear",
                                "scrape_samples_post_metric_relabeling" + of() + " > 40000",
                                "15m",
                                "{{ $labels.instance }} shows {{ $value }} series")
                        .describedAs(
                                "Above 50000 Prometheus takes none of them. Often a label has a value for each user or request."));
        return alerts;
    }

    private String of() {
        return "{job=\"" + job + "\"}";
    }

    List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        scenarios.add(new Scenario("the service is there, goes, and comes back")
                .series(up("a"), "1x20 0x20 1x20")
                .firing("9m")
                .firing("11m")
                .firing("12m", "ServiceDown page")
                .firing("25m"));
        scenarios.add(new Scenario("the service was never there")
                .series(up("a"), "_x60")
                .firing("4m")
                .firing("10m", "ServiceAbsent page"));
        scenarios.add(new Scenario("something else that looks at the service does not hide that it is down")
                .series(up("a"), "0x30")
                .series("up{job=\"health\", service=\"" + service + "\", instance=\"b\"}", "1x30")
                .firing("4m", "ServiceDown page"));
        if (hasReplicas) {
            scenarios.add(new Scenario("one of two containers is down")
                    .series(up("a"), "1x30")
                    .series(up("b"), "0x30")
                    .firing("4m")
                    .firing("10m", "InstanceDown ticket"));
        }
        scenarios.add(new Scenario("the service shows more and more series")
                .series(up("a"), "1x60")
                .series(series("scrape_samples_post_metric_relabeling", "a"), "30000x30 45000x50")
                .firing("14m")
                .firing("25m")
                .firing("35m", "ScrapeLimitNear ticket"));
        return scenarios;
    }

    String up(String instance) {
        return series("up", instance);
    }

    private String series(String name, String instance) {
        return name + "{job=\"" + job + "\", service=\"" + service + "\", instance=\"" + instance + "\"}";
    }
}
