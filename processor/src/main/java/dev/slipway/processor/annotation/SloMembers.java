package dev.slipway.processor.annotation;

/** Members of {@code @Slo}, by name. Made from the annotation: do not edit. */
public final class SloMembers {

    public static final String AVAILABILITY = "availability";
    public static final String LATENCY = "latency";
    public static final String LATENCY_OBJECTIVE = "latencyObjective";
    public static final String MIN_REQUESTS_PER_HOUR = "minRequestsPerHour";

    private SloMembers() {}
}
