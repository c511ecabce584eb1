package dev.slipway.processor.read;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.TimeSpan;

/** {@code @HealthCheck} → {@link HealthCheck}. */
final class HealthCheckReader {

    /**
     * Reads a health check.
     *
     * @param imagePort the port where it has none of its own
     */
    static HealthCheck read(Members members, int imagePort) {
        String path = members.text(HealthCheckMembers.PATH);
        return new HealthCheck(
                members.origin(),
                path,
                members.integer(HealthCheckMembers.PORT) == 0 ? imagePort : members.integer(HealthCheckMembers.PORT),
                members.texts(HealthCheckMembers.COMMAND),
                TimeSpan.of(members.text(HealthCheckMembers.INTERVAL)),
                TimeSpan.of(members.text(HealthCheckMembers.TIMEOUT)),
                TimeSpan.of(members.text(HealthCheckMembers.START_PERIOD)),
                TimeSpan.of(members.text(HealthCheckMembers.START_INTERVAL)),
                members.integer(HealthCheckMembers.RETRIES),
                members.textOr(path, HealthCheckMembers.LIVENESS),
                members.textOr(path, HealthCheckMembers.READINESS));
    }
}
