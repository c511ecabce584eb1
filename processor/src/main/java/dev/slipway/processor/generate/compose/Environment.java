package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;

/** {@code environment} and {@code secrets} of a container. */
final class Environment {

    /** Where Compose mounts secrets. */
    private static final String SECRETS = "/run/secrets/";

    private Environment() {}

    static YamlMap of(List<EnvironmentVariable> variables) {
        var environment = new YamlMap();
        for (EnvironmentVariable variable : variables) {
            environment.put(variable.environmentName(), value(variable));
        }
        return environment;
    }

    private static String value(EnvironmentVariable variable) {
        if (variable.isSecret()) {
            return file(variable.secret());
        }
        if (variable.isFixed()) {
            return literal(variable.value());
        }
        return variable.isRequired()
                ? ComposeText.required(variable.variable())
                : ComposeText.variable(variable.variable(), variable.value());
    }

    /** The names of the secrets among the variables. */
    static List<String> secrets(List<EnvironmentVariable> variables) {
        var secrets = new ArrayList<String>();
        for (EnvironmentVariable variable : variables) {
            if (variable.isSecret() && !secrets.contains(variable.secret())) {
                secrets.add(variable.secret());
            }
        }
        return secrets;
    }

    /** The file of a secret inside a container. */
    static String file(String secret) {
        return SECRETS.concat(secret);
    }
}
