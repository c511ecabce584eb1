package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** What the build and the page of a site are told has names that can be used, and is nothing secret. */
public final class SiteVariablesCheck implements ServiceCheck {

    /** As a key in the page it would change what the object inherits instead. */
    private static final String NO_KEY = "__proto__";

    private final SiteProgram site;

    public SiteVariablesCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        EnvironmentCheck.check(site.buildArgs(), problems);
        for (EnvironmentVariable argument : site.buildArgs()) {
            problems.require(
                    !argument.isSecret(),
                    ProblemKind.ENV_SOURCE,
                    argument.origin().member(EnvMembers.SECRET),
                    argument.name() + " would be part of the page, which is no place for a secret",
                    "keep it in a service that the page asks");
        }
        var names = new HashSet<String>();
        for (RuntimeVariable variable : site.runtimeEnv()) {
            EnvironmentCheck.checkName(variable.name(), variable.origin(), problems);
            problems.require(
                    !variable.name().equals(NO_KEY), ProblemKind.ENV_NAME, variable.origin(), Texts.shown(NO_KEY));
            problems.require(
                    names.add(variable.name()),
                    ProblemKind.DUPLICATE_ENV,
                    variable.origin(),
                    Texts.shown(variable.name()));
        }
    }
}
