package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A service only waits for what is in the stack and can become healthy. */
public final class DependencyCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (Dependency dependency : service.dependencies()) {
                check(service, dependency, deployment, problems);
            }
        }
    }

    private static void check(Service service, Dependency dependency, Deployment deployment, Problems problems) {
        var target = deployment.serviceOf(dependency.type());
        if (target.isEmpty() && !deployment.isBacking(dependency.type())) {
            problems.add(unknown(dependency, deployment));
        } else if (target.isEmpty() && !service.program().usesBackingServices()) {
            problems.add(
                    ProblemKind.NOT_FOR_SITES.at(dependency.origin(), "server").with("type", dependency.type()));
        } else if (target.isPresent() && target.get().healthCheck().isEmpty()) {
            problems.add(ProblemKind.DEPENDS_ON_UNCHECKED
                    .at(dependency.origin())
                    .with("service", target.get().name())
                    .with("type", dependency.type()));
        }
    }

    private static Problem unknown(Dependency dependency, Deployment deployment) {
        if (isOutside(dependency.type(), deployment)) {
            return ProblemKind.DEPENDS_ON_UNKNOWN
                    .at(dependency.origin(), "outside")
                    .with("type", dependency.type());
        }
        return deployment.elsewhere().contains(dependency.type())
                ? ProblemKind.DEPENDS_ON_UNKNOWN
                        .at(dependency.origin(), "elsewhere")
                        .with("type", dependency.type())
                : ProblemKind.DEPENDS_ON_UNKNOWN.at(dependency.origin()).with("type", dependency.type());
    }

    /** Whether it is a service of the module that the stack does not list. */
    private static boolean isOutside(String type, Deployment deployment) {
        for (Service other : deployment.others()) {
            if (other.type().qualifiedName().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
