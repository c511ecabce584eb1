package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;

/** No two services of a stack have one name. */
final class UniqueNameCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            Service other = namesake(service, deployment);
            if (other != null) {
                problems.add(
                        ProblemKind.DUPLICATE_NAME,
                        service.image().origin().member("name"),
                        service.name(),
                        service.type().qualifiedName(),
                        other.type().qualifiedName(),
                        service.name());
            }
        }
    }

    private static Service namesake(Service service, Deployment deployment) {
        for (Service other : deployment.services()) {
            if (other != service && other.name().equals(service.name())) {
                return other;
            }
        }
        return null;
    }
}
