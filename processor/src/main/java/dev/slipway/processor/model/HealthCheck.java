package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @HealthCheck} says.
 *
 * @param port the port of its own, or the image's
 * @param command what replaces the generated probe; empty where nothing does
 * @param liveness the path, or {@code path} where none was given
 * @param readiness the path, or {@code path} where none was given
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

    /** Whether the generated probe asks, and not a command of the user's. */
    public boolean usesProbe() {
        return command.isEmpty();
    }

    /** All paths by which it is asked. */
    public List<String> paths() {
        return List.of(path, liveness, readiness);
    }
}
