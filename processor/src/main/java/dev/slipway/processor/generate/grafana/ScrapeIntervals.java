package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;

/**
 * How often things are read. Grafana chooses the window of a rate by it: one that is too short holds no two samples, and
 * the graph has holes.
 */
final class ScrapeIntervals {

    /** Of everything but services. */
    private static final long OTHERS = 15_000;

    private final long shortest;
    private final long longestOfServices;

    ScrapeIntervals(Deployment deployment) {
        long shortest = OTHERS;
        long longest = 0;
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent()) {
                long millis = service.metrics().get().interval().millis();
                shortest = Math.min(shortest, millis);
                longest = Math.max(longest, millis);
            }
        }
        this.shortest = shortest;
        this.longestOfServices = longest;
    }

    /** What holds where a query says nothing else. */
    String ofDataSource() {
        return text(shortest);
    }

    /** What a query about any service says; empty where that of the data source is right. */
    String ofServices() {
        return longestOfServices == shortest ? "" : text(longestOfServices);
    }

    /** What a query about anything else says; empty where that of the data source is right. */
    String ofOthers() {
        return shortest == OTHERS ? "" : text(OTHERS);
    }

    /** Grafana knows no duration of several units. */
    private static String text(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
