package dev.slipway.processor.check.stack;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The images of the services of a stack have different names. */
public final class UniqueImageCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            // The default name holds that of the service, so it is unique.
            if (!service.image().repository().isEmpty()) {
                check(service, deployment, problems);
            }
        }
    }

    private static void check(Service service, Deployment deployment, Problems problems) {
        String name = service.image().repository();
        for (Service other : deployment.services()) {
            if (other != service
                    && name.equals(other.image().name(deployment.stack().name(), other.name()))) {
                problems.add(ProblemKind.DUPLICATE_REPOSITORY
                        .at(service.origin().member(ContainerImageMembers.REPOSITORY))
                        .quoting("repository", name)
                        .with("other", other.type().qualifiedName())
                        .with("example", name + "-" + service.name()));
                return;
            }
        }
    }
}
