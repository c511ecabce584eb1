package dev.slipway.processor.generate.grafana;

import java.util.List;

/** Panels about reading metrics: failures, times and sizes. */
final class ScrapePanels {

    private ScrapePanels() {}

    static List<Panel> ofChosen() {
        return panels("{service=\"$service\",instance=~\"$instance\",job!=\"health\"}", "instance");
    }

    static List<Panel> ofAll() {
        return panels("", "job");
    }

    private static List<Panel> panels(String selector, String label) {
        String legend = "{{" + label + "}}";
        String by = "max by (" + label + ") (";
        return List.of(
                Panel.graph("Time to read", "s", "Time that Prometheus takes to read the metrics.")
                        .query(by + "scrape_duration_seconds" + selector + ")", legend),
                Panel.graph(
                                "Series that are read",
                                "none",
                                "Series at one read; beyond 50000 the whole read fails. Often a label has a value for each"
                                        + " user or request.")
                        .query(by + "scrape_samples_post_metric_relabeling" + selector + ")", legend));
    }
}
