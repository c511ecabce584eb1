package dev.slipway.processor.check;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;

/** Ports are ports of TCP. */
final class PortCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        int port = service.image().port();
        check(port, service.image().origin(), problems);
        service.healthCheck()
                .filter(healthCheck -> healthCheck.port() != port)
                .ifPresent(healthCheck -> check(healthCheck.port(), healthCheck.origin(), problems));
    }

    private static void check(int port, Origin annotation, Problems problems) {
        problems.require(port >= 1 && port <= 65_535, ProblemKind.PORT_RANGE, annotation.member("port"), port);
    }
}
