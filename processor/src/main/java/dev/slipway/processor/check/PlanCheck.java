package dev.slipway.processor.check;

import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.Problems;

/** A rule about what will run. The plan may hold wrong values, which other rules report. */
@FunctionalInterface
public interface PlanCheck {

    void check(StackPlan plan, Problems problems);
}
