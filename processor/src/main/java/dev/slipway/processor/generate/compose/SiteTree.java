package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.RuntimeVariable;
import java.util.List;

/** What a site has under {@code services} that no other service has. */
final class SiteTree {

    /** What start.sh looks for. */
    private static final String PUBLIC = "SLIPWAY_PUBLIC_";

    private SiteTree() {}

    /** What reaches the page; a variable that the operator does not set is empty and left out there. */
    static void addRuntimeEnv(List<RuntimeVariable> variables, YamlMap environment) {
        for (RuntimeVariable variable : variables) {
            environment.put(PUBLIC.concat(variable.name()), ComposeText.variable(variable.name(), ""));
        }
    }
}
