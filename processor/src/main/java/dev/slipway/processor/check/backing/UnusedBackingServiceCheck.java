package dev.slipway.processor.check.backing;

import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** Some service depends on each server that is declared on a type of its own. */
public final class UnusedBackingServiceCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        if (deployment.otherBacking().isEmpty()) {
            return;
        }
        var used = new HashSet<String>();
        for (Service service : deployment.others()) {
            used.add(service.type().qualifiedName());
            for (Dependency dependency : service.dependencies()) {
                used.add(dependency.type());
            }
        }
        for (BackingService server : deployment.otherBacking()) {
            if (!used.contains(server.type().qualifiedName())) {
                problems.add(ProblemKind.BACKING_SERVICE_UNUSED
                        .at(server.origin())
                        .with("name", server.name())
                        .with("type", server.type().simpleName()));
            }
        }
    }
}
