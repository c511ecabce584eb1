package dev.slipway.processor.generate.grafana;

import java.util.List;

/** The state of Node.js in the chosen service. */
final class NodePanels {

    private static final String CONTAINER = "{{instance}}";

    private NodePanels() {}

    static List<List<Panel>> lines() {
        return List.of(List.of(
                Panel.graph(
                                "Delay of the event loop",
                                "s",
                                "How late a timer is: all requests wait that long for whatever computes.")
                        .query("nodejs_eventloop_lag_mean_seconds" + Selectors.chosen(), "mean " + CONTAINER)
                        .query("nodejs_eventloop_lag_p99_seconds" + Selectors.chosen(), "p99 " + CONTAINER),
                Panel.graph("Heap of Node.js", "bytes", "In use, and taken from the system.")
                        .query("nodejs_heap_size_used_bytes" + Selectors.chosen(), "used " + CONTAINER)
                        .query("nodejs_heap_size_total_bytes" + Selectors.chosen(), "taken " + CONTAINER),
                Panel.graph(
                                "Time in collections of Node.js",
                                "percentunit",
                                "Share of the time that goes into garbage collections.")
                        .query(
                                "sum by (instance) ("
                                        + Selectors.rate("nodejs_gc_duration_seconds_sum", Selectors.chosen()) + ")",
                                CONTAINER)));
    }
}
