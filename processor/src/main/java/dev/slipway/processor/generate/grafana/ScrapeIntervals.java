package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;

/**
 * How often metrics are read. Grafana derives the window of a rate from it: a window that is too short holds fewer than
 * two samples, and the graph has gaps.
 */
final class ScrapeIntervals {

    /** The interval of everything except services. */
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

    /** The default of the data source. */
    String ofDataSource() {
        return text(shortest);
    }

    /** The interval for queries about services; empty if that of the data source is right. */
    String ofServices() {
        return longestOfServices == shortest ? "" : text(longestOfServices);
    }

    /** The interval for all other queries; empty if that of the data source is right. */
    String ofOthers() {
        return shortest == OTHERS ? "" : text(OTHERS);
    }

    /** A duration in one unit: Grafana does not know "1m30s". */
    private static String text(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
