package dev.slipway.processor.model;

/**
 * An {@code @Env}.
 *
 * @param variable the operator's variable that the value is read from; empty where the value is fixed
 * @param value the value; with a variable its default, where an empty one is none
 */
public record EnvironmentVariable(Origin origin, String name, String value, String variable) {

    public boolean isFixed() {
        return variable.isEmpty();
    }

    /** Whether the stack cannot start before the operator has set the variable. */
    public boolean isRequired() {
        return !isFixed() && value.isEmpty();
    }
}
