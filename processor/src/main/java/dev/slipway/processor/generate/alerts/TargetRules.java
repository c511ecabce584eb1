package dev.slipway.processor.generate.alerts;

import java.util.ArrayList;
import java.util.List;

/**
 * Alerts if Prometheus cannot read a service. They select the job: another job may read the same service, and succeed.
 */
final class TargetRules {

    private final Containers containers;
    private final StartTime startTime;

    TargetRules(Containers containers, StartTime startTime) {
        this.containers = containers;
        this.startTime = startTime;
    }

    List<AlertRule> alerts() {
        String service = containers.service();
        var alerts = new ArrayList<AlertRule>();
        alerts.add(AlertRule.page(
                "ServiceDown",
                // absent() also fires if there is no target: DNS forgets containers that have ended.
                "absent(up" + of() + " == 1)",
                startTime.holdFor(),
                "no container of " + service + " shows its metrics",
                "The service is down or hangs, or its port or path of metrics is not as annotated. Its log tells, or the"
                        + " page /targets of Prometheus."));
        if (containers.count() > 1) {
            alerts.add(AlertRule.ticket(
                    "InstanceDown",
                    "sum by (service) (up" + of() + ") < " + containers.count() + " > 0",
                    "5m",
                    "only {{ $value }} of " + containers.count() + " containers of " + service + " show their metrics",
                    "The others serve meanwhile. See how the missing containers ended, and their log."));
        }
        alerts.add(AlertRule.ticket(
                "ScrapeLimitNear",
                "scrape_samples_post_metric_relabeling" + of() + " > 40000",
                "15m",
                "{{ $labels.instance }} shows {{ $value }} series",
                "Above 50000 Prometheus takes none of them. Often a label has a value for each user or request."));
        return alerts;
    }

    private String of() {
        return "{job=\"" + containers.job() + "\"}";
    }

    List<Scenario> scenarios() {
        int hold = startTime.minutes();
        var scenarios = new ArrayList<Scenario>();
        scenarios.add(containers
                .up(new Scenario("the service is there, goes, and comes back"), "1x20 0x" + 2 * (hold + 9) + " 1x20")
                .firing("9m")
                .firing("11m")
                .firing(hold + 13 + "m", "ServiceDown page")
                .firing(hold + 25 + "m"));
        scenarios.add(containers
                .up(new Scenario("the service is gone, and with it its targets"), "1x20 stale")
                .firing("9m")
                .firing(hold + 17 + "m", "ServiceDown page"));
        scenarios.add(containers
                .up(new Scenario("the service was never there"), "_x40")
                .firing("0m")
                .firing(hold + 3 + "m", "ServiceDown page"));
        scenarios.add(containers
                .up(new Scenario("something else that looks at the service does not hide that it is down"), "0x40")
                .series("up{job=\"health\", service=\"" + containers.service() + "\", instance=\"x\"}", "1x40")
                .firing(hold + 3 + "m", "ServiceDown page"));
        if (containers.count() > 1) {
            scenarios.add(others("one of the containers is down", "0x40"));
            scenarios.add(others("one of the containers is gone, and with it its target", "1x1 stale"));
        }
        scenarios.add(containers
                .up(new Scenario("the service shows more and more series"), "1x80")
                .series(containers.series("scrape_samples_post_metric_relabeling", 1), "30000x30 45000x50")
                .firing("14m")
                .firing("25m")
                .firing("35m", "ScrapeLimitNear ticket"));
        return scenarios;
    }

    /** A scenario for the first container, while the others are up. */
    private Scenario others(String name, String first) {
        var scenario = new Scenario(name).series(containers.series("up", 1), first);
        for (int number = 2; number <= containers.count(); number++) {
            scenario.series(containers.series("up", number), "1x40");
        }
        return scenario.firing("4m").firing("14m", "InstanceDown ticket");
    }
}
