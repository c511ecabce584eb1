package dev.slipway.processor.check;

import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TimeSpan;
import java.util.List;
import java.util.regex.Pattern;

/** A health check asks a real URL or runs a real program, and ends before the next one starts. */
final class HealthCheckCheck implements ServiceCheck {

    private static final Pattern PATH = Pattern.compile(
            "/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?");
    private static final Pattern PROGRAM = Pattern.compile("/\\S+");

    @Override
    public void check(Service service, Problems problems) {
        service.healthCheck().ifPresent(healthCheck -> {
            checkPaths(healthCheck, problems);
            checkCommand(healthCheck, problems);
            checkTimes(healthCheck, problems);
            problems.require(
                    healthCheck.retries() >= 1 && healthCheck.retries() <= 100,
                    ProblemKind.RETRIES_RANGE,
                    healthCheck.origin().member("retries"),
                    healthCheck.retries());
        });
    }

    private static void checkPaths(HealthCheck healthCheck, Problems problems) {
        String path = healthCheck.path();
        checkPath(path, healthCheck.origin().member("path"), problems);
        if (!healthCheck.liveness().equals(path)) {
            checkPath(healthCheck.liveness(), healthCheck.origin().member("liveness"), problems);
        }
        if (!healthCheck.readiness().equals(path)) {
            checkPath(healthCheck.readiness(), healthCheck.origin().member("readiness"), problems);
        }
    }

    private static void checkPath(String path, Origin origin, Problems problems) {
        problems.require(
                path.length() <= 1000 && PATH.matcher(path).matches(),
                ProblemKind.PATH_SYNTAX,
                origin,
                Texts.shown(path));
    }

    private static void checkCommand(HealthCheck healthCheck, Problems problems) {
        List<String> command = healthCheck.command();
        for (int i = 0; i < command.size(); i++) {
            String word = command.get(i);
            problems.require(
                    Texts.isPlain(word) && (i > 0 || PROGRAM.matcher(word).matches()),
                    ProblemKind.COMMAND_SYNTAX,
                    healthCheck.origin().member("command").index(i),
                    Texts.shown(word));
        }
    }

    private static void checkTimes(HealthCheck healthCheck, Problems problems) {
        Origin origin = healthCheck.origin();
        checkTime(healthCheck.interval(), origin.member("interval"), problems);
        checkTime(healthCheck.timeout(), origin.member("timeout"), problems);
        checkTime(healthCheck.startPeriod(), origin.member("startPeriod"), problems);
        checkTime(healthCheck.startInterval(), origin.member("startInterval"), problems);
        if (healthCheck.interval().isValid() && healthCheck.timeout().isValid()) {
            problems.require(
                    healthCheck.timeout().millis() < healthCheck.interval().millis(),
                    ProblemKind.TIMEOUT_INTERVAL,
                    origin.member("timeout"),
                    healthCheck.timeout().text(),
                    healthCheck.interval().text(),
                    healthCheck.interval().text());
        }
    }

    private static void checkTime(TimeSpan time, Origin origin, Problems problems) {
        problems.require(time.isValid(), ProblemKind.DURATION_SYNTAX, origin, Texts.shown(time.text()));
    }
}
