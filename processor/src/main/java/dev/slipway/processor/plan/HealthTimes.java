package dev.slipway.processor.plan;

import dev.slipway.processor.model.TimeSpan;

/**
 * How often health is asked.
 *
 * @param startPeriod how long a failure while it starts does not count
 * @param startInterval how often it is asked meanwhile
 * @param retries how many failures in a row make it unhealthy
 */
public record HealthTimes(
        TimeSpan interval, TimeSpan timeout, TimeSpan startPeriod, TimeSpan startInterval, int retries) {

    /**
     * Those of what is no service of the user's: cheap commands, asked often while a server starts.
     *
     * @param startPeriod what a server may take to start: to make its files, or to mend them after a crash
     */
    public static HealthTimes ofServer(String startPeriod) {
        return new HealthTimes(TimeSpan.of("10s"), TimeSpan.of("5s"), TimeSpan.of(startPeriod), TimeSpan.of("1s"), 3);
    }
}
