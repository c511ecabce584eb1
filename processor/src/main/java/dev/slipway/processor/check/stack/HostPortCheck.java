package dev.slipway.processor.check.stack;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** No two containers want the same port of the machine. */
public final class HostPortCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (PublishedPort port : published(service, deployment)) {
                check(port, deployment, problems);
            }
        }
    }

    private static void check(PublishedPort port, Deployment deployment, Problems problems) {
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server.isForOperator()
                    && port.collidesWith(PublishedPort.ofThisMachine(Origin.OUTSIDE, server.port()))) {
                report(port, server.serviceName(), problems);
                return;
            }
        }
        for (Service other : deployment.services()) {
            for (PublishedPort it : published(other, deployment)) {
                if (!it.origin().equals(port.origin()) && it.collidesWith(port)) {
                    report(port, other.type().qualifiedName(), problems);
                    return;
                }
            }
        }
    }

    /** What a service is published at, be it said or not. */
    private static List<PublishedPort> published(Service service, Deployment deployment) {
        if (deployment.isPublishedByDefault(service)) {
            PublishedPort port = PublishedPort.ofThisMachine(
                    service.origin().member(ContainerImageMembers.PORT),
                    service.run().port());
            return port.isValid() ? List.of(port) : List.of();
        }
        var published = new ArrayList<PublishedPort>();
        for (PublishedPort port : service.run().publishedPorts()) {
            if (port.isValid()) {
                published.add(port);
            }
        }
        return published;
    }

    private static void report(PublishedPort port, String other, Problems problems) {
        int next = port.hostPort() % 65_535 + 1;
        problems.add(ProblemKind.DUPLICATE_HOST_PORT
                .at(port.origin())
                .with("port", port.hostPort())
                .with("other", other)
                .with("free", next + ":" + port.containerPort()));
    }
}
