package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The jobs of Prometheus have different names, and differ from the jobs of the monitoring. */
public final class UniqueJobCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        if (!deployment.probed().isEmpty()) {
            checkHealthJob(deployment, problems);
        }
        for (Service service : deployment.services()) {
            if (service.metrics().isEmpty()) {
                continue;
            }
            String job = service.metrics().get().job();
            String other = isOfMonitoring(job, service, deployment)
                    ? "the monitoring of the stack"
                    : otherWith(job, service, deployment);
            if (!other.isEmpty()) {
                problems.add(ProblemKind.DUPLICATE_JOB
                        .at(service.metrics().get().origin().member(ScrapeMetricsMembers.JOB))
                        .quoting("job", job)
                        .with("other", other)
                        .with("example", service.name() + "-metrics"));
            }
        }
    }

    /** Checks the jobs of sites and servers, which have their names. A service may choose another name for its job. */
    private static void checkHealthJob(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent() && service.name().equals(MonitoringServer.HEALTH_JOB)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(service.origin().member(ContainerImageMembers.NAME))
                        .quoting("name", service.name()));
            }
        }
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent() && server.name().equals(MonitoringServer.HEALTH_JOB)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(server.origin().member(BackingServiceMembers.NAME))
                        .quoting("name", server.name()));
            }
        }
    }

    private static boolean isOfMonitoring(String job, Service service, Deployment deployment) {
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server.serviceName().equals(job)) {
                return !isNameOf(service, job);
            }
        }
        return job.equals(MonitoringServer.HEALTH_JOB) && !deployment.probed().isEmpty();
    }

    /** Whether the job has the name of its service. Another rule reports services with the same name. */
    private static boolean isNameOf(Service service, String job) {
        return service.name().equals(job);
    }

    private static String otherWith(String job, Service service, Deployment deployment) {
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent() && server.name().equals(job) && !isNameOf(service, job)) {
                return server.type().qualifiedName();
            }
        }
        for (Service other : deployment.services()) {
            if (other.exporter().isPresent() && other.name().equals(job) && !isNameOf(service, job)) {
                return other.type().qualifiedName();
            }
        }
        for (Service other : deployment.services()) {
            if (other != service
                    && other.metrics().isPresent()
                    && !other.name().equals(service.name())
                    && other.metrics().get().job().equals(job)) {
                return other.type().qualifiedName();
            }
        }
        return "";
    }
}
