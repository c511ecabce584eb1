package dev.slipway.processor.generate.alerts;

import java.util.List;

/** Alerts for the health endpoint of a service, as probed from outside its container. */
final class ProbeRules {

    private final String service;
    private final StartTime startTime;

    ProbeRules(String service, StartTime startTime) {
        this.service = service;
        this.startTime = startTime;
    }

    /** Looks at several probes: each reaches one of several containers, and only one of them may be ill. */
    AlertRule alert() {
        return AlertRule.page(
                "HealthCheckFailing",
                "max by (service) (max_over_time(probe_success{job=\"health\",service=\"" + service + "\"}[2m])) == 0",
                startTime.holdFor(),
                service + " says that it is not healthy, or does not answer",
                "The health endpoint was asked on the network of the stack, as other services would.");
    }

    /** Scenarios for a service whose metrics Prometheus reads too. */
    List<Scenario> scenarios(Containers containers) {
        List<Scenario> scenarios = scenarios();
        for (Scenario scenario : scenarios) {
            containers.up(scenario, "1x" + 2 * (startTime.minutes() + 30));
        }
        return scenarios;
    }

    /** Scenarios for a service without metrics. */
    List<Scenario> scenarios() {
        int hold = startTime.minutes();
        var fails = new Scenario("the health endpoint fails for a while")
                .series(success(), "1x20 0x" + 2 * (hold + 9) + " 1x20")
                .firing("11m")
                .firing("12m30s")
                .firing(hold + 16 + "m", "HealthCheckFailing page")
                .firing(hold + 24 + "m");
        var flaps = new Scenario("one of two containers is ill, and each probe meets another")
                .series(success(), "1 " + "0 0 1 ".repeat(hold + 9) + "1")
                .firing(hold + 8 + "m");
        return List.of(fails, flaps);
    }

    private String success() {
        return "probe_success{job=\"health\", service=\"" + service + "\", instance=\"http://a/health\"}";
    }
}
