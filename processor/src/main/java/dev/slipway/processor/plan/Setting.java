package dev.slipway.processor.plan;

import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable of an environment, or an argument of a build.
 *
 * @param comment why it is set; empty if that is obvious
 */
public record Setting(String name, Value value, String comment) {

    public Setting(String name, Value value) {
        this(name, value, "");
    }

    public Setting(String name, String text) {
        this(name, new Value.Text(text), "");
    }

    /** The settings of an annotation, in a mutable list. */
    public static List<Setting> of(List<EnvironmentVariable> variables) {
        var settings = new ArrayList<Setting>();
        for (EnvironmentVariable variable : variables) {
            settings.add(new Setting(variable.environmentName(), value(variable)));
        }
        return settings;
    }

    private static Value value(EnvironmentVariable variable) {
        if (variable.isSecret()) {
            return new Value.SecretPath(variable.secret());
        }
        if (variable.isFixed()) {
            return new Value.Text(variable.value());
        }
        return variable.isRequired()
                ? new Value.RequiredVariable(variable.variable())
                : new Value.Variable("", variable.variable(), variable.value());
    }

    /** The names of the secrets whose paths the values hold. */
    public static List<String> secrets(List<Setting> settings) {
        var secrets = new ArrayList<String>();
        for (Setting setting : settings) {
            if (setting.value() instanceof Value.SecretPath path && !secrets.contains(path.secret())) {
                secrets.add(path.secret());
            }
        }
        return secrets;
    }
}
