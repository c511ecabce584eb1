package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;

/** No two services of a stack have one name. */
final class UniqueNameCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            deployment.services().stream()
                    .filter(other -> other != service && other.name().equals(service.name()))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            ProblemKind.DUPLICATE_NAME,
                            service.image().origin().member("name"),
                            service.name(),
                            service.type().qualifiedName(),
                            other.type().qualifiedName(),
                            service.name()));
        }
    }
}
