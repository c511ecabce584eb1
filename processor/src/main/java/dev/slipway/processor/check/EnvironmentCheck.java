package dev.slipway.processor.check;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Environment variables have names that a shell takes and values that Compose can carry. */
final class EnvironmentCheck implements ServiceCheck {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final Pattern BRACES = Pattern.compile("[{}]");

    @Override
    public void check(Service service, Problems problems) {
        var names = new HashSet<String>();
        for (EnvironmentVariable env : service.image().env()) {
            checkName(env.name(), "name", env, problems);
            if (!env.isFixed()) {
                checkName(env.variable(), "variable", env, problems);
                problems.require(
                        !BRACES.matcher(env.value()).find(),
                        ProblemKind.ENV_DEFAULT,
                        env.origin().member("value"),
                        Texts.shown(env.value()),
                        env.variable());
            }
            problems.require(
                    Texts.isPlain(env.value()),
                    ProblemKind.CONTROL_CHARACTER,
                    env.origin().member("value"),
                    Texts.shown(env.value()));
            problems.require(
                    names.add(env.name()),
                    ProblemKind.DUPLICATE_ENV,
                    env.origin().member("name"),
                    Texts.shown(env.name()));
        }
    }

    private static void checkName(String name, String member, EnvironmentVariable env, Problems problems) {
        problems.require(
                NAME.matcher(name).matches(), ProblemKind.ENV_NAME, env.origin().member(member), Texts.shown(name));
    }
}
