package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/** No two containers of a stack have one name; those that watch it are the business of {@link ReservedNameCheck}. */
public final class UniqueNameCheck implements PlanCheck {

    @Override
    public void check(StackPlan plan, Problems problems) {
        // Where two servers have one name, so have the containers beside them: it is said once.
        var reported = new HashSet<String>();
        for (Container container : plan.containers()) {
            Container other = namesake(container, plan);
            if (other != null
                    && reported.add(
                            container.about().origin() + " " + other.about().owner())) {
                report(container, other, problems);
            }
        }
    }

    private static void report(Container container, Container other, Problems problems) {
        if (container.role() == Role.SERVER && other.role() == Role.SERVER) {
            problems.add(ProblemKind.DUPLICATE_NAME
                    .at(container.about().origin(), "server")
                    .with("name", container.name())
                    .with("owner", container.about().owner())
                    .with("other", other.about().owner()));
        } else {
            problems.add(ProblemKind.DUPLICATE_NAME
                    .at(container.about().origin())
                    .with("name", container.name())
                    .with("owner", container.about().owner())
                    .with("other", other.about().owner()));
        }
    }

    private static Container namesake(Container container, StackPlan plan) {
        for (Container other : plan.containers()) {
            if (other != container
                    && other.name().equals(container.name())
                    && container.role() != Role.WATCHER
                    && other.role() != Role.WATCHER) {
                return other;
            }
        }
        return null;
    }
}
