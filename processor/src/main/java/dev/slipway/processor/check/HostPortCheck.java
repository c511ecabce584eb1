package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import java.util.List;

/** No two containers want the same port of the machine. */
final class HostPortCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (PublishedPort port : published(service)) {
                deployment.services().stream()
                        .filter(other -> published(other).stream().anyMatch(it -> it != port && it.collidesWith(port)))
                        .findFirst()
                        .ifPresent(other -> report(port, other, problems));
            }
        }
    }

    private static List<PublishedPort> published(Service service) {
        return service.image().publish().orElse(List.of()).stream()
                .filter(PublishedPort::isValid)
                .toList();
    }

    private static void report(PublishedPort port, Service other, Problems problems) {
        int next = Integer.parseInt(port.hostPort()) % 65_535 + 1;
        problems.add(
                ProblemKind.DUPLICATE_HOST_PORT,
                port.origin(),
                port.hostPort(),
                other.type().qualifiedName(),
                next + ":" + port.containerPort());
    }
}
