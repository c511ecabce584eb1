package dev.slipway.processor.check.text;

import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Users are numbers other than root's. */
public final class Users {

    private Users() {}

    /** A user, or a user and a group. */
    public static void check(NumericUser user, Origin origin, Problems problems) {
        if (!user.isValid()) {
            problems.add(ProblemKind.USER_SYNTAX.at(origin).quoting("user", user.text()));
        }
    }
}
