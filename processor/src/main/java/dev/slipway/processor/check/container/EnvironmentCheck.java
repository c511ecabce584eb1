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

    /** The prefix of Slipway's own variables. */
    private static final String OWN = "SLIPWAY_";

    /** The only one of them that a user may set. */
    private static final String WAIT_SECONDS = "SLIPWAY_WAIT_SECONDS";

    /** The suffix that Slipway adds to a variable with the path of a secret. */
    private static final String FILE = "_FILE";

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
            if (!names.add(env.environmentName())) {
                problems.add(ProblemKind.DUPLICATE_ENV
                        .at(env.origin().member(EnvMembers.NAME))
                        .quoting("name", env.environmentName()));
            }
        }
    }

    private static void checkValue(EnvironmentVariable env, Problems problems) {
        Origin value = env.origin().member(EnvMembers.VALUE);
        if (env.isVariable()) {
            checkName(env.variable(), env.origin().member(EnvMembers.VARIABLE), problems);
            if (env.value().indexOf('{') >= 0 || env.value().indexOf('}') >= 0) {
                problems.add(ProblemKind.ENV_DEFAULT
                        .at(value)
                        .quoting("value", env.value())
                        .with("variable", env.variable()));
            }
        }
        if (!Texts.isPlain(env.value())) {
            problems.add(ProblemKind.CONTROL_CHARACTER.at(value).quoting("text", env.value()));
        }
        if (PlainSecrets.looksSecret(env.name(), env.value())) {
            String name = PlainSecrets.nameFor(env.name());
            problems.add(ProblemKind.PLAIN_SECRET
                    .at(value)
                    .with("setting", env.name())
                    .with("secret", name)
                    .with("variable", env.name()));
        }
    }

    private static void checkSecret(EnvironmentVariable env, Problems problems) {
        Origin secret = env.origin().member(EnvMembers.SECRET);
        if (!Texts.isDnsLabel(env.secret())) {
            problems.add(ProblemKind.SECRET_NAME.at(secret).quoting("name", env.secret()));
        }
        if (!env.value().isEmpty() || !env.variable().isEmpty()) {
            problems.add(ProblemKind.ENV_SOURCE
                    .at(secret, "both")
                    .with("name", env.name())
                    .quoting("secret", env.secret()));
        }
        if (env.name().endsWith(FILE)) {
            problems.add(ProblemKind.ENV_SOURCE
                    .at(env.origin().member(EnvMembers.NAME), "file")
                    .with("name", env.name())
                    .with("short", env.name().substring(0, env.name().length() - FILE.length())));
        }
    }

    /** Checks the name of a variable. */
    public static void checkName(String name, Origin origin, Problems problems) {
        if (!isName(name)) {
            problems.add(ProblemKind.ENV_NAME.at(origin).quoting("name", name));
        }
        if (name.startsWith(OWN) && !name.equals(WAIT_SECONDS)) {
            problems.add(ProblemKind.RESERVED_NAME.at(origin, "variable").quoting("name", name));
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= 128
                && !Texts.isDigit(name.charAt(0))
                && Texts.hasOnlyLettersDigitsAnd("_", name);
    }
}
