package dev.slipway.processor.plan;

import dev.slipway.processor.model.TimeSpan;

/**
 * How often health is checked.
 *
 * @param startPeriod the time after the start in which failures do not count
 * @param startInterval the time between checks during it
 * @param retries how many failures in a row make it unhealthy
 */
public record HealthTimes(
        TimeSpan interval, TimeSpan timeout, TimeSpan startPeriod, TimeSpan startInterval, int retries) {

    /**
     * The times of Slipway's own containers: cheap commands that run often while a server starts.
     *
     * @param startPeriod the time that a server may take to start: to create its files, or to recover them after a
     * crash
     */
    public static HealthTimes ofServer(String startPeriod) {
        return new HealthTimes(TimeSpan.of("10s"), TimeSpan.of("5s"), TimeSpan.of(startPeriod), TimeSpan.of("1s"), 3);
    }
}
