package dev.slipway.processor.check;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.problem.Problems;

/** A rule about one backing service. */
public interface BackingCheck<S extends BackingService> {

    void check(S server, Problems problems);
}
