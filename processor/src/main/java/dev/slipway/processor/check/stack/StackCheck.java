package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Stack;
import dev.slipway.processor.model.StackMember;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The stack has a name that Compose takes, and its members are services. */
public final class StackCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        Stack stack = deployment.stack();
        if (stack.isNamed()) {
            if (!isProjectName(stack.name())) {
                problems.add(ProblemKind.STACK_NAME.at(stack.origin()).quoting("name", stack.name()));
            }
        }
        for (StackMember member : stack.members()) {
            if (!deployment.serviceOf(member.type()).isPresent()) {
                problems.add(
                        deployment.elsewhere().contains(member.type())
                                ? ProblemKind.STACK_SERVICE
                                        .at(member.origin(), "elsewhere")
                                        .with("type", member.type())
                                : ProblemKind.STACK_SERVICE.at(member.origin()).with("type", member.type()));
            }
        }
    }

    /** Whether Compose takes it as the name of a project. */
    public static boolean isProjectName(String name) {
        return !name.isEmpty()
                && name.length() <= 63
                && "-_".indexOf(name.charAt(0)) < 0
                && Texts.consistsOf(name, "-_");
    }
}
