package dev.slipway.processor.generate.alerts;

import java.util.List;

/** The series of a server or site, which an exporter shows under its name. */
public record ServerSeries(String name) {

    /** A selector of a metric, in a rule. */
    public String of(String metric, String more) {
        return metric + "{job=\"" + name + "\"" + more + "}";
    }

    public String of(String metric) {
        return of(metric, "");
    }

    /** A series in a test. */
    public String sample(String metric, String more) {
        return metric + "{job=\"" + name + "\", service=\"" + name + "\", instance=\"a\"" + more + "}";
    }

    public String sample(String metric) {
        return sample(metric, "");
    }

    /** A test in which the metrics of the server are read. */
    public Scenario present(String scenario) {
        return new Scenario(scenario).series(sample("up"), "1x60");
    }

    /** The exporter does not answer, or the server if it shows its metrics itself. */
    AlertRule targetDown() {
        return AlertRule.ticket(
                "TargetDown",
                // absent() also fires if there is no target because its file is gone.
                "absent(" + of("up") + " == 1)",
                "5m",
                "the metrics of " + name + " cannot be read",
                "Mostly the exporter is down. The server may be well; nobody would know if it were not.");
    }

    List<Scenario> targetDownScenarios() {
        return List.of(
                new Scenario("what shows the metrics is down, and comes back")
                        .series(sample("up"), "0x20 1x20")
                        .firing("4m")
                        .firing("8m", "TargetDown ticket")
                        .firing("15m"),
                new Scenario("Prometheus does not know of what shows the metrics")
                        .series(sample("up"), "_x40")
                        .firing("4m")
                        .firing("8m", "TargetDown ticket"));
    }
}
