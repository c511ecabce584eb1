package dev.slipway.processor.model;

import java.util.List;

/**
 * What the annotations of a service ask of its framework.
 *
 * @param origin the annotation of the service
 * @param port the port of the program
 * @param endpointPort the port of the framework's own paths; 0 if nothing asks for one of them
 * @param metricsPath the path of the metrics; empty without metrics
 * @param stopGracePeriod the time to stop
 * @param arguments those of the program; empty if the annotation names none
 */
public record FrameworkUse(
        Origin origin,
        int port,
        int endpointPort,
        String metricsPath,
        TimeSpan stopGracePeriod,
        List<String> arguments) {

    /** A variable by which the framework is told something. */
    public EnvironmentVariable variable(String name, Object value) {
        return EnvironmentVariable.fixed(origin, name, value.toString());
    }

    public boolean asksEndpoints() {
        return endpointPort != 0;
    }

    /** The seconds in which requests may end; the rest of the time to stop is for what comes after. */
    public long drainSeconds() {
        long seconds = stopGracePeriod.millis() / 1000;
        return Math.max(1, Math.max(seconds - 15, seconds / 2));
    }
}
