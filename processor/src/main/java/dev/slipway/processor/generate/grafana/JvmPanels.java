package dev.slipway.processor.generate.grafana;

import java.util.ArrayList;
import java.util.List;

/** The state of the JVM of the chosen service. */
final class JvmPanels {

    private static final String CONTAINER = "{{instance}}";
    private static final String OLD = "pool=~\".*(Old Gen|Tenured Gen)\"";

    private final ScrapedServices services;

    JvmPanels(ScrapedServices services) {
        this.services = services;
    }

    List<List<Panel>> lines() {
        if (!services.hasMicrometer() && !services.hasClientJavaJvm()) {
            return List.of();
        }
        var first = new ArrayList<Panel>();
        first.add(heap());
        if (services.hasMicrometerAfterCollection() || services.hasClientJavaJvm()) {
            first.add(afterCollection());
        }
        first.add(outside());
        return List.of(first, List.of(collections(), threads(), states()));
    }

    private static Panel heap() {
        return Panel.graph(
                        "Heap", "bytes", "In use, taken from the system, and allowed. It fills up between collections.")
                .query(sum("jvm_memory_used_bytes", "area=\"heap\""), "used " + CONTAINER)
                .query(sum("jvm_memory_committed_bytes", "area=\"heap\""), "taken " + CONTAINER)
                // A pool without a limit of its own has -1.
                .limit(
                        "max(sum by (instance) (jvm_memory_max_bytes" + Selectors.chosen("area=\"heap\"") + " > 0))",
                        "limit");
    }

    private Panel afterCollection() {
        var panel = Panel.graph(
                        "Heap after a collection",
                        "percentunit",
                        "Share of the old generation that is still needed after a collection: near 1 the heap is too small.")
                .upToOne()
                .thresholdLines(Thresholds.badFrom("0.9"));
        if (services.hasMicrometerAfterCollection()) {
            panel.query(
                    "max by (instance) (jvm_memory_usage_after_gc"
                            + Selectors.chosen("area=\"heap\",pool=\"long-lived\"") + ")",
                    CONTAINER);
        }
        if (services.hasClientJavaJvm()) {
            String old = Selectors.chosen(OLD);
            panel.query(
                    "max by (instance) (jvm_memory_pool_collection_used_bytes" + old + " / (jvm_memory_pool_max_bytes"
                            + old + " > 0))",
                    CONTAINER);
        }
        return panel;
    }

    private Panel outside() {
        var panel = Panel.graph(
                        "Memory outside the heap",
                        "bytes",
                        "Classes, compiled code and buffers, which the limit of the container counts too.")
                .query(sum("jvm_memory_used_bytes", "area=\"nonheap\""), "classes and code " + CONTAINER);
        if (services.hasMicrometer()) {
            panel.query(sum("jvm_buffer_memory_used_bytes"), "buffers " + CONTAINER);
        }
        if (services.hasClientJavaJvm()) {
            panel.query(sum("jvm_buffer_pool_used_bytes"), "buffers " + CONTAINER);
        }
        return panel;
    }

    private Panel collections() {
        var panel = Panel.graph(
                        "Time in collections", "percentunit", "Share of the time that goes into garbage collections.")
                .thresholdLines(Thresholds.badFrom("0.1"));
        if (services.hasMicrometer()) {
            panel.query(sumOfRate("jvm_gc_pause_seconds_sum"), CONTAINER);
        }
        if (services.hasClientJavaJvm()) {
            panel.query(sumOfRate("jvm_gc_collection_seconds_sum"), CONTAINER);
        }
        return panel;
    }

    private Panel threads() {
        var panel = Panel.graph("Threads", "none", "Threads that live, without virtual ones.");
        if (services.hasMicrometer()) {
            panel.query("jvm_threads_live_threads" + Selectors.chosen(), CONTAINER);
        }
        if (services.hasClientJavaJvm()) {
            panel.query("jvm_threads_current" + Selectors.chosen(), CONTAINER);
        }
        return panel;
    }

    private Panel states() {
        var panel = Panel.graph("States of threads", "none", "What threads do: many that are blocked wait for locks.")
                .stacked();
        if (services.hasMicrometer()) {
            panel.query("sum by (state) (jvm_threads_states_threads" + Selectors.chosen() + ")", "{{state}}");
        }
        if (services.hasClientJavaJvm()) {
            panel.query("sum by (state) (jvm_threads_state" + Selectors.chosen() + ")", "{{state}}");
        }
        return panel;
    }

    private static String sum(String name, String matchers) {
        return "sum by (instance) (" + name + Selectors.chosen(matchers) + ")";
    }

    private static String sum(String name) {
        return "sum by (instance) (" + name + Selectors.chosen() + ")";
    }

    private static String sumOfRate(String name) {
        return "sum by (instance) (" + Selectors.rate(name, Selectors.chosen()) + ")";
    }
}
