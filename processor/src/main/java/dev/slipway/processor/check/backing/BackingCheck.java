package dev.slipway.processor.check.backing;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.problem.Problems;

/** A rule about one backing service. */
@FunctionalInterface
interface BackingCheck {

    void check(BackingService server, Problems problems);
}
