package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The names of the containers beside a service or a server, which start with its name, are short enough. */
public final class ContainerNameCheck implements PlanCheck {

    @Override
    public void check(StackPlan plan, Problems problems) {
        for (Container container : plan.containers()) {
            String own = container.partOf();
            if (!container.name().equals(own) && Texts.isDnsLabel(own) && !Texts.isDnsLabel(container.name())) {
                problems.add(ProblemKind.CONTAINER_NAME
                        .at(container.about().origin())
                        .quoting("container", container.name())
                        .quoting("name", own)
                        .with("room", own.length() - (container.name().length() - Texts.LONGEST_LABEL)));
            }
        }
    }
}
