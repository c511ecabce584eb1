package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** The variables for the build and the page of a site have valid names, and hold no secret. */
public final class SiteVariablesCheck implements ServiceCheck {

    /** As a key in the page it would change the prototype of the object instead. */
    private static final String NO_KEY = "__proto__";

    private final SiteProgram site;

    public SiteVariablesCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        EnvironmentCheck.check(site.buildArgs(), problems);
        for (EnvironmentVariable argument : site.buildArgs()) {
            if (argument.isSecret()) {
                problems.add(ProblemKind.ENV_SOURCE
                        .at(argument.origin().member(EnvMembers.SECRET), "page")
                        .with("name", argument.name()));
            }
        }
        var names = new HashSet<String>();
        for (RuntimeVariable variable : site.runtimeEnv()) {
            EnvironmentCheck.checkName(variable.name(), variable.origin(), problems);
            if (variable.name().equals(NO_KEY)) {
                problems.add(ProblemKind.ENV_NAME.at(variable.origin(), "key").quoting("name", NO_KEY));
            }
            if (!names.add(variable.name())) {
                problems.add(ProblemKind.DUPLICATE_ENV.at(variable.origin()).quoting("name", variable.name()));
            }
        }
    }
}
