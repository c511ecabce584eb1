package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;

/**
 * The containers of a stack have different names. {@link ReservedNameCheck} covers the containers of the monitoring.
 */
public final class UniqueNameCheck implements PlanCheck {

    /** What leaves room for a dash and a number. */
    private static final int LONGEST_BASE = Texts.LONGEST_LABEL - 6;

    @Override
    public void check(StackPlan plan, Problems problems) {
        // If two servers share a name, so do the containers beside them: report it once.
        var reported = new HashSet<String>();
        for (Container container : plan.containers()) {
            Container other = namesake(container, plan);
            if (other != null
                    && reported.add(
                            container.about().origin() + " " + other.about().owner())) {
                report(container, other, free(container, plan), problems);
            }
        }
    }

    private static void report(Container container, Container other, String free, Problems problems) {
        if (container.role() == Role.SERVER && other.role() == Role.SERVER) {
            problems.add(ProblemKind.DUPLICATE_NAME
                    .at(container.about().origin(), "server")
                    .with("name", container.name())
                    .with("free", free)
                    .with("owner", container.about().owner())
                    .with("other", other.about().owner()));
        } else {
            problems.add(ProblemKind.DUPLICATE_NAME
                    .at(container.about().origin())
                    .with("name", container.name())
                    .with("free", free)
                    .with("owner", container.about().owner())
                    .with("other", other.about().owner()));
        }
    }

    /** A name that no container has; a different one for each that is called the same. */
    private static String free(Container container, StackPlan plan) {
        int before = 0;
        int namesakes = 0;
        for (Container other : plan.containers()) {
            if (other == container) {
                before = namesakes;
            }
            if (other.name().equals(container.name())) {
                namesakes++;
            }
        }
        String base = container.name().substring(0, Math.min(container.name().length(), LONGEST_BASE));
        int number = before + 1;
        while (isTaken(base + "-" + number, plan)) {
            number += namesakes;
        }
        return base + "-" + number;
    }

    private static boolean isTaken(String name, StackPlan plan) {
        for (Container container : plan.containers()) {
            if (container.name().equals(name)) {
                return true;
            }
        }
        return false;
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
