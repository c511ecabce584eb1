package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** No two containers want the same port of the machine. */
public final class HostPortCheck implements PlanCheck {

    @Override
    public void check(StackPlan plan, Problems problems) {
        for (Container container : plan.containers()) {
            if (container.role() != Role.WATCHER) {
                for (Publication publication : container.connections().publications()) {
                    check(publication.port(), plan, problems);
                }
            }
        }
    }

    private static void check(PublishedPort port, StackPlan plan, Problems problems) {
        Container other = other(port, plan);
        if (other != null) {
            int next = port.hostPort() % 65_535 + 1;
            problems.add(ProblemKind.DUPLICATE_HOST_PORT
                    .at(port.origin())
                    .with("port", port.hostPort())
                    .with("other", other.about().owner())
                    .with("free", next + ":" + port.containerPort()));
        }
    }

    /** Who wants it too; what watches the stack before all others. */
    private static Container other(PublishedPort port, StackPlan plan) {
        Container found = null;
        for (Container container : plan.containers()) {
            for (Publication publication : container.connections().publications()) {
                PublishedPort other = publication.port();
                boolean isNearer = found == null || container.role() == Role.WATCHER;
                if (isNearer && !other.origin().equals(port.origin()) && other.collidesWith(port)) {
                    found = container;
                }
            }
        }
        return found;
    }
}
