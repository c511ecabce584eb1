package dev.slipway.processor.annotation;

/** Members of {@code @ScrapeMetrics}, by name. Made from the annotation: do not edit. */
public final class ScrapeMetricsMembers {

    public static final String ALERTS = "alerts";
    public static final String INTERVAL = "interval";
    public static final String JOB = "job";
    public static final String LABELS = "labels";
    public static final String LIBRARY = "library";
    public static final String PATH = "path";
    public static final String PORT = "port";
    public static final String TIMEOUT = "timeout";

    private ScrapeMetricsMembers() {}
}
