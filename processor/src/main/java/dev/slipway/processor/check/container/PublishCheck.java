package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.stream.Collectors;

/** Published ports are ports of the service, and replicas do not share one port of the machine. */
public final class PublishCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        for (PublishedPort published : service.run().publishedPorts()) {
            if (!published.isValid()) {
                problems.add(ProblemKind.PUBLISH_SYNTAX.at(published.origin()).quoting("port", published.text()));
                continue;
            }
            if (!service.ports().contains(published.containerPort())) {
                problems.add(ProblemKind.PUBLISH_TARGET
                        .at(published.origin())
                        .with("port", published.containerPort())
                        .with(
                                "ports",
                                service.ports().stream()
                                        .map(port -> "\"" + port + ":" + port + "\"")
                                        .collect(Collectors.joining(", "))));
            }
            if (service.run().replicas() > 1 && published.hostPort() != 0) {
                problems.add(ProblemKind.PUBLISH_REPLICAS
                        .at(published.origin())
                        .with("replicas", service.run().replicas())
                        .with("port", published.hostPort())
                        .with("target", published.containerPort()));
            }
        }
    }
}
