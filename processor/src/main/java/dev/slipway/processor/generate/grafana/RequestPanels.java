package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.generate.promql.Recorded;
import java.util.ArrayList;
import java.util.List;

/** How many requests the chosen service answers, how many fail, and how long they take. */
final class RequestPanels {

    private static final String CHOSEN = "{service=\"$service\"}";
    private static final String WITHOUT = " Without those for metrics, health and management.";

    private final ScrapedServices services;
    private final List<RequestFamily> families;

    RequestPanels(ScrapedServices services) {
        this.services = services;
        this.families = services.requests();
    }

    static List<Panel> numbers() {
        return List.of(
                Panel.number("Requests", "reqps", "Requests a second, in the last 5 minutes." + WITHOUT)
                        .query(Recorded.REQUESTS + CHOSEN, "requests"),
                Panel.number("Errors", "percentunit", "Share of requests answered with 5xx, in the last 5 minutes.")
                        .query(Recorded.ERRORS + CHOSEN, "errors")
                        .thresholds(Thresholds.risingTo("0.01", "0.05"))
                        .otherwise("no requests"),
                Panel.number("Mean time", "s", "Mean time of an answer, in the last 5 minutes.")
                        .query(Recorded.MEAN + CHOSEN, "mean")
                        .thresholds(Thresholds.risingTo("0.3", "1"))
                        .otherwise("no requests"));
    }

    List<List<Panel>> lines() {
        if (families.isEmpty()) {
            return List.of();
        }
        var first = new ArrayList<Panel>();
        first.add(byStatus());
        if (services.areRecorded()) {
            first.add(errors());
        }
        first.add(times());
        return List.of(first, List.of(busiest(), slowest()));
    }

    private Panel byStatus() {
        var panel = Panel.graph(
                        "Requests by status", "reqps", "Requests a second, by the status of the answer." + WITHOUT)
                .stacked();
        for (RequestFamily family : families) {
            panel.query(family.byStatus(), "{{" + family.metrics().status() + "}}");
        }
        return panel;
    }

    private static Panel errors() {
        return Panel.graph("Errors", "percentunit", "Share of requests answered with 5xx, over 5 minutes." + WITHOUT)
                .query(Recorded.ERRORS + CHOSEN, "5xx");
    }

    private Panel times() {
        var panel = Panel.graph(
                "Time of answers",
                "s",
                "Mean, longest and quantiles. Quantiles are as exact as the buckets of the histogram, and missing without"
                        + " buckets; those beyond the last bucket are shown as its end.");
        for (RequestFamily family : families) {
            panel.query(family.mean(), "mean");
            if (family.metrics().hasLongest()) {
                panel.query(family.longest(), "longest");
            }
            panel.query(family.quantile("0.5"), "p50")
                    .query(family.quantile("0.95"), "p95")
                    .query(family.quantile("0.99"), "p99");
        }
        return panel;
    }

    private Panel busiest() {
        var panel = Panel.graph("Busiest paths", "reqps", "The 10 paths with the most requests a second.");
        for (RequestFamily family : families) {
            panel.query(family.byRoute(), "{{" + family.metrics().route() + "}}");
        }
        return panel;
    }

    private Panel slowest() {
        var panel = Panel.graph("Slowest paths", "s", "The 10 paths with the longest mean time of an answer.");
        for (RequestFamily family : families) {
            panel.query(family.meanByRoute(), "{{" + family.metrics().route() + "}}");
        }
        return panel;
    }
}
