package dev.slipway.processor.read;

import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.TimeSpan;

/** {@code @HealthCheck} → {@link HealthCheck}. */
final class HealthCheckReader {

    /**
     * Reads a health check.
     *
     * @param imagePort the port where it has none of its own
     */
    HealthCheck read(Members members, int imagePort) {
        String path = members.text("path");
        return new HealthCheck(
                members.origin(),
                path,
                members.integer("port") == 0 ? imagePort : members.integer("port"),
                members.texts("command"),
                new TimeSpan(members.text("interval")),
                new TimeSpan(members.text("timeout")),
                new TimeSpan(members.text("startPeriod")),
                new TimeSpan(members.text("startInterval")),
                members.integer("retries"),
                textOr(path, members, "liveness"),
                textOr(path, members, "readiness"));
    }

    private static String textOr(String otherwise, Members members, String member) {
        String text = members.text(member);
        return text.isEmpty() ? otherwise : text;
    }
}
