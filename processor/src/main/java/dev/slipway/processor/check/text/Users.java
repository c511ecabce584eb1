package dev.slipway.processor.check.text;

import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Users are numbers other than root's. */
public final class Users {

    private static final int HIGHEST_USER = 65_535;

    private Users() {}

    /** A user, or a user and a group. */
    public static void check(NumericUser user, Origin origin, Problems problems) {
        problems.require(isUser(user.text()), ProblemKind.USER_SYNTAX, origin, Texts.shown(user.text()));
    }

    private static boolean isUser(String user) {
        int colon = user.indexOf(':');
        return colon < 0 ? isNumber(user) : isNumber(user.substring(0, colon)) && isNumber(user.substring(colon + 1));
    }

    private static boolean isNumber(String user) {
        if (user.isEmpty() || user.length() > 5 || user.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < user.length(); i++) {
            if (!Texts.isDigit(user.charAt(i))) {
                return false;
            }
        }
        return Integer.parseInt(user) <= HIGHEST_USER;
    }
}
