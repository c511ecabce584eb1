package dev.slipway.processor.annotation;

/** Members of {@code @HealthCheck}, by name. Made from the annotation: do not edit. */
public final class HealthCheckMembers {

    public static final String COMMAND = "command";
    public static final String INTERVAL = "interval";
    public static final String LIVENESS = "liveness";
    public static final String PATH = "path";
    public static final String PORT = "port";
    public static final String READINESS = "readiness";
    public static final String RETRIES = "retries";
    public static final String START_INTERVAL = "startInterval";
    public static final String START_PERIOD = "startPeriod";
    public static final String TIMEOUT = "timeout";

    private HealthCheckMembers() {}
}
