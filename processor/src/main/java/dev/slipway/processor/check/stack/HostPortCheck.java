package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** No two containers publish the same port of the machine. */
public final class HostPortCheck implements PlanCheck {

    private static final String NOBODY = "";

    /** A port of the machine, and who has it; nobody where a message suggests it, each another. */
    private record Taken(PublishedPort port, String owner) {}

    @Override
    public void check(StackPlan plan, Problems problems) {
        var taken = new ArrayList<Taken>();
        for (Container container : plan.containers(Role.WATCHER)) {
            for (Publication publication : container.connections().publications()) {
                taken.add(new Taken(publication.port(), container.about().owner()));
            }
        }
        // Explicit ports come first, so that a clash is reported at the default.
        check(plan, false, taken, problems);
        check(plan, true, taken, problems);
    }

    private static void check(StackPlan plan, boolean areDefaults, List<Taken> taken, Problems problems) {
        for (Container container : plan.containers()) {
            if (container.role() != Role.WATCHER) {
                for (Publication publication : container.connections().publications()) {
                    if (areDefaults != publication.variable().isEmpty()) {
                        take(publication.port(), container, taken, problems);
                    }
                }
            }
        }
    }

    private static void take(PublishedPort port, Container container, List<Taken> taken, Problems problems) {
        Taken other = find(port, false, taken);
        if (other == null) {
            taken.add(new Taken(port, container.about().owner()));
            return;
        }
        int free = port.hostPort();
        do {
            free = free % 65_535 + 1;
        } while (find(port.at(free), true, taken) != null);
        taken.add(new Taken(port.at(free), NOBODY));
        problems.add(ProblemKind.DUPLICATE_HOST_PORT
                .at(port.origin())
                .with("port", port.hostPort())
                .with("other", other.owner())
                .with("free", free + ":" + port.containerPort()));
    }

    private static Taken find(PublishedPort port, boolean isSuggestion, List<Taken> taken) {
        for (Taken other : taken) {
            if (other.port().collidesWith(port)
                    && (isSuggestion || !other.owner().equals(NOBODY))) {
                return other;
            }
        }
        return null;
    }
}
