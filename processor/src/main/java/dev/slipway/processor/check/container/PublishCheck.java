package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.stream.Collectors;

/** What is published is a port of the service, and replicas do not fight for one of the machine. */
public final class PublishCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        for (PublishedPort published : service.run().publishedPorts()) {
            if (!published.isValid()) {
                problems.add(ProblemKind.PUBLISH_SYNTAX, published.origin(), Texts.shown(published.text()));
                continue;
            }
            problems.require(
                    service.ports().contains(published.containerPort()),
                    ProblemKind.PUBLISH_TARGET,
                    published.origin(),
                    published.containerPort(),
                    service.ports().stream()
                            .map(port -> "\"" + port + ":" + port + "\"")
                            .collect(Collectors.joining(", ")));
            problems.require(
                    service.run().replicas() <= 1 || published.hostPort() == 0,
                    ProblemKind.PUBLISH_REPLICAS,
                    published.origin(),
                    service.run().replicas(),
                    published.hostPort(),
                    published.containerPort());
        }
    }
}
