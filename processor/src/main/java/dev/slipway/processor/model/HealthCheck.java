package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @HealthCheck} says.
 *
 * @param port the port of its own, or the image's
 * @param command the command that replaces the generated probe; empty if the probe is used
 * @param liveness the path of this check, or {@code path} if the annotation gives only that
 * @param readiness the path of this check, or {@code path} if the annotation gives only that
 */
public record HealthCheck(
        Origin origin,
        String path,
        int port,
        List<String> command,
        TimeSpan interval,
        TimeSpan timeout,
        TimeSpan startPeriod,
        TimeSpan startInterval,
        int retries,
        String liveness,
        String readiness) {

    /** Whether the check is the generated probe, and not a command of the user. */
    public boolean usesProbe() {
        return command.isEmpty();
    }

    /** All paths that are requested. */
    public List<String> paths() {
        return List.of(path, liveness, readiness);
    }
}
