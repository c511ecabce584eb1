package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.problem.Problems;

/** A rule about several services or the stack. */
@FunctionalInterface
public interface DeploymentCheck {

    void check(Deployment deployment, Problems problems);
}
