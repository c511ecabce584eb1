package dev.slipway.processor.check;

import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.Problems;

/** A rule that can be judged by looking at one service alone. */
@FunctionalInterface
public interface ServiceCheck {

    void check(Service service, Problems problems);
}
