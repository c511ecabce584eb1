package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.BackingService;
import java.util.Optional;

/** The rules about backing services of a kind. */
public interface BackingRules<S extends BackingService> {

    /** The rules about a server; empty if the only thing to watch is whether its metrics can be read. */
    Optional<ServerRules> rules(S server);
}
