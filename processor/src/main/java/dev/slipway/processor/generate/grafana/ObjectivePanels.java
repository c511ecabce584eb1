package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.generate.promql.Patterns;
import dev.slipway.processor.generate.promql.Recorded;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of the budgets is left. */
final class ObjectivePanels {

    /** The services with an objective of availability, by their budget. */
    private final Map<String, List<String>> availability = new LinkedHashMap<>();

    private final Map<String, List<String>> latency = new LinkedHashMap<>();

    ObjectivePanels(List<Service> services) {
        for (Service service : services) {
            Slo slo = service.slo().orElseThrow();
            add(service, slo.availability(), availability);
            if (slo.hasLatency()) {
                add(service, slo.latencyObjective(), latency);
            }
        }
    }

    private static void add(Service service, double objective, Map<String, List<String>> budgets) {
        String budget = Slo.budget(objective).stripTrailingZeros().toPlainString();
        List<String> sharing = budgets.get(budget);
        if (sharing == null) {
            sharing = new ArrayList<>();
            budgets.put(budget, sharing);
        }
        sharing.add(service.name());
    }

    List<Panel> numbers() {
        var numbers = new ArrayList<Panel>();
        if (!availability.isEmpty()) {
            numbers.add(left(
                    "Budget of errors",
                    "What is left of the errors that the objective allows in 30 days; below 0 it is not kept.",
                    Recorded.AVAILABILITY,
                    availability));
        }
        if (!latency.isEmpty()) {
            numbers.add(left(
                    "Budget of slow answers",
                    "What is left of the slow answers that the objective allows in 30 days; below 0 it is not kept.",
                    Recorded.LATENCY,
                    latency));
        }
        return numbers;
    }

    private static Panel left(String title, String description, String kind, Map<String, List<String>> budgets) {
        var panel = Panel.number(title, "percentunit", description)
                .upToOne()
                .belowZeroToo()
                .thresholds(Thresholds.fallingFrom("0.25", "0"))
                .otherwise("no requests");
        for (Map.Entry<String, List<String>> budget : budgets.entrySet()) {
            panel.query(left(matchers(budget.getValue(), budgets), kind, budget.getKey()), "left");
        }
        return panel;
    }

    /**
     * What is left of a budget, weighted by the requests of each 5 minutes. An interval without requests has no ratio,
     * which would spoil the sum; the comparison leaves it out.
     */
    private static String left(String service, String kind, String budget) {
        String requests = Recorded.REQUESTS + "{" + service + "}";
        String wrong = Recorded.sloErrors("5m{") + service + ",slo=\"" + kind + "\"} * on (service) " + requests;
        return "1 - sum_over_time((" + wrong + " >= 0)[30d:5m]) / sum_over_time(" + requests + "[30d:5m]) / " + budget;
    }

    /** The matchers of services with the same budget; only the chosen service if all have the same. */
    private static String matchers(List<String> sharing, Map<String, List<String>> budgets) {
        return budgets.size() == 1
                ? "service=\"$service\""
                : "service=\"$service\",service=~\"" + Patterns.anyOf(sharing) + "\"";
    }

    List<List<Panel>> lines() {
        var line = new ArrayList<Panel>();
        if (!availability.isEmpty()) {
            line.add(burn("Burn of the budget of errors", Recorded.AVAILABILITY, availability));
        }
        if (!latency.isEmpty()) {
            line.add(burn("Burn of the budget of slow answers", Recorded.LATENCY, latency));
        }
        return line.isEmpty() ? List.of() : List.of(line);
    }

    private static Panel burn(String title, String kind, Map<String, List<String>> budgets) {
        var panel = Panel.graph(
                        title,
                        "none",
                        "How many times faster than allowed the budget is used up: at 1 it lasts 30 days, from 14.4 in an"
                                + " hour or 6 in six hours an alert wakes somebody.")
                .thresholdLines(Thresholds.risingTo("1", Slo.FASTEST_BURN.toPlainString()));
        for (Map.Entry<String, List<String>> budget : budgets.entrySet()) {
            String series = "{" + matchers(budget.getValue(), budgets) + ",slo=\"" + kind + "\"} / " + budget.getKey();
            panel.query(Recorded.sloErrors("1h") + series, "1 hour")
                    .query(Recorded.sloErrors("6h") + series, "6 hours")
                    .query(Recorded.sloErrors("3d") + series, "3 days");
        }
        return panel;
    }
}
