package dev.slipway.processor.model;

/**
 * An {@code @Env}, or a variable that Slipway itself sets.
 *
 * @param value the value; with a variable its default, where empty means no default
 * @param variable the operator's variable that the value is read from; empty if the value is fixed or a secret
 * @param secret the secret whose file the variable names; empty if the value is no secret
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

    /** The name in the environment of the process, which gets the file of a secret and not its value. */
    public String environmentName() {
        return isSecret() ? name + "_FILE" : name;
    }
}
