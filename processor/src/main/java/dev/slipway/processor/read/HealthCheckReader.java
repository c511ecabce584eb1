package dev.slipway.processor.read;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.TimeSpan;

/** {@code @HealthCheck} → {@link HealthCheck}. */
final class HealthCheckReader {

    /**
     * Reads a health check.
     *
     * @param defaults what holds where the annotation says nothing
     */
    static HealthCheck read(Members members, EndpointDefaults defaults) {
        boolean isOfFramework = defaults.decide(members, HealthCheckMembers.PATH);
        String path =
                isOfFramework ? defaults.endpoints().orElseThrow().readiness() : members.text(HealthCheckMembers.PATH);
        String liveness = isOfFramework ? defaults.endpoints().orElseThrow().liveness() : path;
        int port = members.integer(HealthCheckMembers.PORT);
        return new HealthCheck(
                members.origin(),
                path,
                port == 0 ? defaults.portOf(path) : port,
                members.texts(HealthCheckMembers.COMMAND),
                TimeSpan.of(members.text(HealthCheckMembers.INTERVAL)),
                TimeSpan.of(members.text(HealthCheckMembers.TIMEOUT)),
                TimeSpan.of(members.text(HealthCheckMembers.START_PERIOD)),
                TimeSpan.of(members.text(HealthCheckMembers.START_INTERVAL)),
                members.integer(HealthCheckMembers.RETRIES),
                members.textOr(liveness, HealthCheckMembers.LIVENESS),
                members.textOr(path, HealthCheckMembers.READINESS));
    }
}
