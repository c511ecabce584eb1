package dev.slipway.e2e.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Lines with measurements in the output of the build. */
public final class Report {

    private Report() {}

    /** Prints a line; a duration in it is written in seconds. */
    public static void say(String format, Object... values) {
        Object[] shown = Arrays.stream(values).map(Report::shown).toArray();
        System.out.println("e2e: " + String.format(Locale.ROOT, format, shown));
    }

    private static Object shown(Object value) {
        return value instanceof Duration duration
                ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0)
                : value;
    }
}
