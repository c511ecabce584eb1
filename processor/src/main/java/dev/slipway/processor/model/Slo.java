package dev.slipway.processor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What {@code @Slo} says.
 *
 * @param availability percentage of requests without an error
 * @param latency time of a response; empty if there is no objective for it
 * @param latencyObjective percentage of requests within that time
 */
public record Slo(
        Origin origin, double availability, TimeSpan latency, double latencyObjective, int minRequestsPerHour) {

    /** How much faster than allowed the budget is used when the fastest alert fires. */
    public static final BigDecimal FASTEST_BURN = new BigDecimal("14.4");

    /** The variable from which Spring Boot reads the bucket bounds of its histogram. */
    public static final String SPRING_BUCKETS = "MANAGEMENT_METRICS_DISTRIBUTION_SLO_HTTP_SERVER_REQUESTS";

    /** Whether a variable makes the bucket that the objective needs. */
    public boolean tellsBuckets(Metrics metrics) {
        return hasLatency()
                && metrics.traits().contains(MetricsTrait.SPRING_BOOT)
                && metrics.library() == MetricsLibrary.MICROMETER;
    }

    public boolean hasLatency() {
        return !latency.text().isEmpty();
    }

    /** The share of requests that may fail, for an objective in percent. */
    public static BigDecimal budget(double objective) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(objective).movePointLeft(2));
    }

    /** The time of a response in seconds, as a histogram names its bucket. */
    public String latencySeconds() {
        BigDecimal seconds =
                BigDecimal.valueOf(latency.millis()).divide(BigDecimal.valueOf(1000), 3, RoundingMode.UNNECESSARY);
        return seconds.stripTrailingZeros().toPlainString();
    }
}
