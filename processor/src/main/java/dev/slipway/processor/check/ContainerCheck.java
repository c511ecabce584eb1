package dev.slipway.processor.check;

import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Service;
import java.util.List;

/** How the container runs: its user, arguments, number, and time to stop. */
final class ContainerCheck implements ServiceCheck {

    private static final int HIGHEST_USER = 65_535;

    @Override
    public void check(Service service, Problems problems) {
        Image image = service.image();
        problems.require(
                isUser(image.user()),
                ProblemKind.USER_SYNTAX,
                image.origin().member("user"),
                Texts.shown(image.user()));
        List<String> args = image.args();
        for (int i = 0; i < args.size(); i++) {
            problems.require(
                    Texts.isPlain(args.get(i)),
                    ProblemKind.CONTROL_CHARACTER,
                    image.origin().member("args").index(i),
                    Texts.shown(args.get(i)));
        }
        problems.require(
                image.replicas() >= 1 && image.replicas() <= 100,
                ProblemKind.REPLICAS_RANGE,
                image.origin().member("replicas"),
                image.replicas());
        problems.require(
                image.stopGracePeriod().isValid(),
                ProblemKind.DURATION_SYNTAX,
                image.origin().member("stopGracePeriod"),
                Texts.shown(image.stopGracePeriod().text()));
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
