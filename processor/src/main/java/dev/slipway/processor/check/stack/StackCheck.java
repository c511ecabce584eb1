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
            problems.require(
                    isProjectName(stack.name()), ProblemKind.STACK_NAME, stack.origin(), Texts.shown(stack.name()));
        }
        for (StackMember member : stack.members()) {
            problems.require(
                    deployment.serviceOf(member.type()).isPresent(),
                    ProblemKind.STACK_SERVICE,
                    member.origin(),
                    member.type());
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
