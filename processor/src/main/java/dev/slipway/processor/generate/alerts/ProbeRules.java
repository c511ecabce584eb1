package dev.slipway.processor.generate.alerts;

import java.util.List;

/** Whether the health endpoint of a service answers who asks from outside its container. */
final class ProbeRules {

    private final String service;

    ProbeRules(String service) {
        this.service = service;
    }

    AlertRule alert() {
        return AlertRule.page(
                        "HealthCheckFailing",
                        "min by (service) (probe_success{job=\"health\",service=\"" + service + "\"}) == 0",
                        "2m",
                        service + " says that it is not healthy, or does not answer")
                .describedAs("The health endpoint was asked on the network of the stack, as other services would.");
    }

    /**
     * What may happen.
     *
     * @param present series that are there all the time, each at 1
     */
    List<Scenario> scenarios(List<String> present) {
        var scenario = new Scenario("the health endpoint fails for a while");
        for (String series : present) {
            scenario.series(series, "1x60");
        }
        scenario.series(
                        "probe_success{job=\"health\", service=\"" + service + "\", instance=\"http://a/health\"}",
                        "1x20 0x20 1x20")
                .firing("9m")
                .firing("11m")
                .firing("15m", "HealthCheckFailing page")
                .firing("25m");
        return List.of(scenario);
    }
}
