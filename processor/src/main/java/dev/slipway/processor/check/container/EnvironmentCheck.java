package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;

/** Environment variables have names that a shell takes and values that Compose can carry. */
public final class EnvironmentCheck implements ServiceCheck {

    /** How the names of variables start by which Slipway itself tells containers something. */
    private static final String OWN = "SLIPWAY_";

    /** The one of them that is the user's to set. */
    private static final String WAIT_SECONDS = "SLIPWAY_WAIT_SECONDS";

    @Override
    public void check(Service service, Problems problems) {
        check(service.run().env(), problems);
    }

    /** Checks the variables of one container. */
    public static void check(List<EnvironmentVariable> environment, Problems problems) {
        var names = new HashSet<String>();
        for (EnvironmentVariable env : environment) {
            checkName(env.name(), env.origin().member(EnvMembers.NAME), problems);
            if (env.isSecret()) {
                checkSecret(env, problems);
            } else {
                checkValue(env, problems);
            }
            problems.require(
                    names.add(env.environmentName()),
                    ProblemKind.DUPLICATE_ENV,
                    env.origin().member(EnvMembers.NAME),
                    Texts.shown(env.environmentName()));
        }
    }

    private static void checkValue(EnvironmentVariable env, Problems problems) {
        Origin value = env.origin().member(EnvMembers.VALUE);
        if (env.isVariable()) {
            checkName(env.variable(), env.origin().member(EnvMembers.VARIABLE), problems);
            problems.require(
                    env.value().indexOf('{') < 0 && env.value().indexOf('}') < 0,
                    ProblemKind.ENV_DEFAULT,
                    value,
                    Texts.shown(env.value()),
                    env.variable());
        }
        problems.require(Texts.isPlain(env.value()), ProblemKind.CONTROL_CHARACTER, value, Texts.shown(env.value()));
        if (PlainSecrets.looksSecret(env.name(), env.value())) {
            String name = PlainSecrets.nameFor(env.name());
            problems.add(ProblemKind.PLAIN_SECRET, value, env.name(), name, env.name(), name);
        }
    }

    private static void checkSecret(EnvironmentVariable env, Problems problems) {
        Origin secret = env.origin().member(EnvMembers.SECRET);
        problems.require(Texts.isDnsLabel(env.secret()), ProblemKind.SECRET_NAME, secret, Texts.shown(env.secret()));
        problems.require(
                env.value().isEmpty() && env.variable().isEmpty(),
                ProblemKind.ENV_SOURCE,
                secret,
                env.name() + " is a secret and has a value or a variable beside it",
                "remove value and variable; the value belongs into the secret's file");
        problems.require(
                !env.name().endsWith("_FILE"),
                ProblemKind.ENV_SOURCE,
                env.origin().member(EnvMembers.NAME),
                "the file of the secret " + env.name() + " would be named by " + env.name() + "_FILE",
                "leave _FILE out of the name, which Slipway adds to it");
    }

    /** Checks the name of a variable. */
    public static void checkName(String name, Origin origin, Problems problems) {
        problems.require(isName(name), ProblemKind.ENV_NAME, origin, Texts.shown(name));
        problems.require(
                !name.startsWith(OWN) || name.equals(WAIT_SECONDS),
                ProblemKind.RESERVED_NAME,
                origin,
                Texts.shown(name));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= 128
                && !Texts.isDigit(name.charAt(0))
                && Texts.hasOnlyLettersDigitsAnd("_", name);
    }
}
