package dev.slipway.processor.check;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import java.util.HashSet;

/** Environment variables have names that a shell takes and values that Compose can carry. */
final class EnvironmentCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        var names = new HashSet<String>();
        for (EnvironmentVariable env : service.image().env()) {
            checkName(env.name(), "name", env, problems);
            if (!env.isFixed()) {
                checkName(env.variable(), "variable", env, problems);
                problems.require(
                        env.value().indexOf('{') < 0 && env.value().indexOf('}') < 0,
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
        problems.require(isName(name), ProblemKind.ENV_NAME, env.origin().member(member), Texts.shown(name));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= 128
                && !Texts.isDigit(name.charAt(0))
                && Texts.hasOnlyLettersDigitsAnd("_", name);
    }
}
