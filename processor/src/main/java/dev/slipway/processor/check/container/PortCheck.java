package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Ports are valid port numbers. */
public final class PortCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        int port = service.run().port();
        check(port, service.origin().member(ContainerImageMembers.PORT), problems);
        if (service.metrics().isPresent()) {
            Metrics metrics = service.metrics().get();
            if (metrics.port() != port) {
                check(metrics.port(), metrics.origin().member(ScrapeMetricsMembers.PORT), problems);
            }
        }
        if (service.healthCheck().isPresent()) {
            HealthCheck healthCheck = service.healthCheck().get();
            if (healthCheck.port() != port) {
                check(healthCheck.port(), healthCheck.origin().member(HealthCheckMembers.PORT), problems);
            }
        }
    }

    private static void check(int port, Origin origin, Problems problems) {
        if (port < 1 || port > 65_535) {
            problems.add(ProblemKind.PORT_RANGE.at(origin).with("port", port));
        }
    }
}
