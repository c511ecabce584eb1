package dev.slipway.processor.model;

/**
 * An {@code @Env}, or a variable that Slipway itself sets.
 *
 * @param value the value; with a variable its default, where an empty one is none
 * @param variable the operator's variable that the value is read from; empty where there is none
 * @param secret the secret whose file the variable names; empty where there is none
 */
public record EnvironmentVariable(Origin origin, String name, String value, String variable, String secret) {

    /** A variable with a value that is known now. */
    public static EnvironmentVariable fixed(Origin origin, String name, String value) {
        return new EnvironmentVariable(origin, name, value, "", "");
    }

    public static EnvironmentVariable secret(Origin origin, String name, String secret) {
        return new EnvironmentVariable(origin, name, "", "", secret);
    }

    public boolean isSecret() {
        return !secret.isEmpty();
    }

    public boolean isFixed() {
        return variable.isEmpty() && secret.isEmpty();
    }

    /** Whether the operator's variable is read. */
    public boolean isVariable() {
        return !variable.isEmpty() && secret.isEmpty();
    }

    /** Whether the stack cannot start before the operator has set the variable. */
    public boolean isRequired() {
        return isVariable() && value.isEmpty();
    }

    /** The name in the environment of the process: what reads a secret is told its file. */
    public String environmentName() {
        return isSecret() ? name + "_FILE" : name;
    }
}
