package dev.slipway.processor.check.text;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.TimeSpan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Rules for every endpoint that is requested regularly. */
public final class EndpointRules {

    /** What RFC 3986 allows in a path in addition to letters, digits and escapes. */
    private static final String MARKS = "._~!$&'()*+,;=:@/-";

    private static final int LONGEST = 250;

    private EndpointRules() {}

    /** A path that is requested as it is written. */
    public static void checkPath(String path, Origin origin, Problems problems) {
        if (!isPath(path, MARKS + "%?")) {
            problems.add(ProblemKind.PATH_SYNTAX.at(origin).quoting("path", path));
        }
    }

    /** A path that Prometheus itself escapes, so it can hold neither an escape nor a query. */
    public static void checkMetricsPath(String path, Origin origin, Problems problems) {
        if (!isPath(path, MARKS)) {
            problems.add(ProblemKind.PATH_SYNTAX.at(origin, "metrics").quoting("path", path));
        }
    }

    private static boolean isPath(String path, String marks) {
        if (!path.startsWith("/") || path.length() > LONGEST || !Texts.hasOnlyLettersDigitsAnd(marks, path)) {
            return false;
        }
        for (int escape = path.indexOf('%'); escape >= 0; escape = path.indexOf('%', escape + 1)) {
            if (!isHexDigit(path, escape + 1) || !isHexDigit(path, escape + 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(String path, int i) {
        return i < path.length() && Character.digit(path.charAt(i), 16) >= 0;
    }

    /** Checks the time between two requests of an endpoint, and the time-out of each. */
    public static void checkTimes(
            TimeSpan interval, Origin intervalOrigin, TimeSpan timeout, Origin timeoutOrigin, Problems problems) {
        checkTime(interval, intervalOrigin, problems);
        checkTime(timeout, timeoutOrigin, problems);
        if (interval.isValid() && timeout.isValid()) {
            if (timeout.millis() >= interval.millis()) {
                problems.add(ProblemKind.TIMEOUT_INTERVAL
                        .at(timeoutOrigin)
                        .with("timeout", timeout.text())
                        .with("interval", interval.text()));
            }
        }
    }

    public static void checkTime(TimeSpan time, Origin origin, Problems problems) {
        if (!time.isValid()) {
            problems.add(ProblemKind.DURATION_SYNTAX.at(origin).quoting("duration", time.text()));
        }
    }
}
