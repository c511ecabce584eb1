package dev.slipway.processor.generate.promql;

/** The names of the series that recording rules compute for each service. */
public final class Recorded {

    /** Requests per second. */
    public static final String REQUESTS = "service:http_requests:rate5m";

    /** The share of requests that fail. */
    public static final String ERRORS = "service:http_request_errors:ratio_rate5m";

    /** The mean seconds that a response takes. */
    public static final String MEAN = "service:http_request_duration_seconds:mean5m";

    /** The label "slo" of the objective that requests succeed. */
    public static final String AVAILABILITY = "availability";

    /** The label "slo" of the objective that responses are fast enough. */
    public static final String LATENCY = "latency";

    private static final String SLO_ERRORS = "service:slo_errors_per_request:ratio_rate";

    private Recorded() {}

    /** The share of requests that miss an objective, over a window: {@code 1h}. */
    public static String sloErrors(String window) {
        return SLO_ERRORS + window;
    }
}
