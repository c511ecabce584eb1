package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A health check asks a real URL or runs a real program, and ends before the next one starts. */
public final class HealthCheckCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        if (service.healthCheck().isPresent()) {
            check(service.healthCheck().get(), problems);
        }
    }

    private static void check(HealthCheck healthCheck, Problems problems) {
        checkPaths(healthCheck, problems);
        Commands.check(healthCheck.command(), healthCheck.origin().member(HealthCheckMembers.COMMAND), problems);
        EndpointRules.checkTimes(
                healthCheck.interval(),
                healthCheck.origin().member(HealthCheckMembers.INTERVAL),
                healthCheck.timeout(),
                healthCheck.origin().member(HealthCheckMembers.TIMEOUT),
                problems);
        EndpointRules.checkTime(
                healthCheck.startPeriod(), healthCheck.origin().member(HealthCheckMembers.START_PERIOD), problems);
        EndpointRules.checkTime(
                healthCheck.startInterval(), healthCheck.origin().member(HealthCheckMembers.START_INTERVAL), problems);
        if (healthCheck.retries() < 1 || healthCheck.retries() > 100) {
            problems.add(ProblemKind.RETRIES_RANGE
                    .at(healthCheck.origin().member(HealthCheckMembers.RETRIES))
                    .with("retries", healthCheck.retries()));
        }
    }

    private static void checkPaths(HealthCheck healthCheck, Problems problems) {
        String path = healthCheck.path();
        EndpointRules.checkPath(path, healthCheck.origin().member(HealthCheckMembers.PATH), problems);
        if (!healthCheck.liveness().equals(path)) {
            EndpointRules.checkPath(
                    healthCheck.liveness(), healthCheck.origin().member(HealthCheckMembers.LIVENESS), problems);
        }
        if (!healthCheck.readiness().equals(path)) {
            EndpointRules.checkPath(
                    healthCheck.readiness(), healthCheck.origin().member(HealthCheckMembers.READINESS), problems);
        }
    }
}
