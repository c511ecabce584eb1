package dev.slipway.processor.plan;

import dev.slipway.processor.model.RestartPolicy;
import dev.slipway.processor.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * When a container runs.
 *
 * @param after what must have happened before it starts
 * @param stopGrace the time between the signal to stop and the kill; empty for the target's default
 */
public record Lifecycle(
        Runs runs, List<StartCondition> after, RestartPolicy restart, Optional<TimeSpan> stopGrace, int replicas) {

    /** How often it runs. */
    public enum Runs {
        /** As long as the stack. */
        ALWAYS,
        /** Each time the stack is brought up, until it ends. */
        ONCE
    }

    /** One replica that runs as long as the stack. */
    public static Lifecycle server(List<StartCondition> after, String stopGrace) {
        return new Lifecycle(Runs.ALWAYS, after, RestartPolicy.UNLESS_STOPPED, Optional.of(TimeSpan.of(stopGrace)), 1);
    }

    /** One replica that runs as long as the stack, and stops at once. */
    public static Lifecycle exporter(List<StartCondition> after) {
        return new Lifecycle(Runs.ALWAYS, after, RestartPolicy.UNLESS_STOPPED, Optional.empty(), 1);
    }

    /** One replica that runs and ends. */
    public static Lifecycle once(List<StartCondition> after) {
        return new Lifecycle(Runs.ONCE, after, RestartPolicy.NO, Optional.empty(), 1);
    }
}
