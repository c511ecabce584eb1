package dev.slipway.processor.check;

import dev.slipway.processor.model.BackingService;

/** A rule about one backing service. */
@FunctionalInterface
interface BackingCheck {

    void check(BackingService server, Problems problems);
}
