package dev.slipway.processor.plan;

/**
 * A state of another container that must be reached before a start.
 *
 * @param isCompleted whether it must have ended with success; otherwise it must be healthy
 */
public record StartCondition(String container, boolean isCompleted) {

    public static StartCondition healthy(String container) {
        return new StartCondition(container, false);
    }

    public static StartCondition completed(String container) {
        return new StartCondition(container, true);
    }
}
