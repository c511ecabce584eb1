package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.Endpoints;
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
        Commands.check(healthCheck.command(), healthCheck.origin().member("command"), problems);
        Endpoints.checkTimes(healthCheck.interval(), healthCheck.timeout(), healthCheck.origin(), problems);
        Endpoints.checkTime(healthCheck.startPeriod(), healthCheck.origin().member("startPeriod"), problems);
        Endpoints.checkTime(healthCheck.startInterval(), healthCheck.origin().member("startInterval"), problems);
        problems.require(
                healthCheck.retries() >= 1 && healthCheck.retries() <= 100,
                ProblemKind.RETRIES_RANGE,
                healthCheck.origin().member("retries"),
                healthCheck.retries());
    }

    private static void checkPaths(HealthCheck healthCheck, Problems problems) {
        String path = healthCheck.path();
        Endpoints.checkPath(path, healthCheck.origin().member("path"), problems);
        if (!healthCheck.liveness().equals(path)) {
            Endpoints.checkPath(healthCheck.liveness(), healthCheck.origin().member("liveness"), problems);
        }
        if (!healthCheck.readiness().equals(path)) {
            Endpoints.checkPath(healthCheck.readiness(), healthCheck.origin().member("readiness"), problems);
        }
    }
}
