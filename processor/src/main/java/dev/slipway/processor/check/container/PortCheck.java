package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Ports are ports of TCP. */
public final class PortCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        int port = service.image().port();
        check(port, service.image().origin(), problems);
        if (service.metrics().isPresent() && service.metrics().get().port() != port) {
            check(service.metrics().get().port(), service.metrics().get().origin(), problems);
        }
        if (service.healthCheck().isPresent()) {
            HealthCheck healthCheck = service.healthCheck().get();
            if (healthCheck.port() != port) {
                check(healthCheck.port(), healthCheck.origin(), problems);
            }
        }
    }

    private static void check(int port, Origin annotation, Problems problems) {
        problems.require(port >= 1 && port <= 65_535, ProblemKind.PORT_RANGE, annotation.member("port"), port);
    }
}
