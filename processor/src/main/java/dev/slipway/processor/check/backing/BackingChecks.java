package dev.slipway.processor.check.backing;

import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/**
 * The rules for backing services, in a class of their own so that a module without such a service does not load them.
 */
public final class BackingChecks {

    private final BackingCheck<BackingService> name = new BackingNameCheck();
    private final BackingCheck<BackingService> kinds;

    /**
     * Makes the rules.
     *
     * @param kinds has the rules of each kind
     */
    public BackingChecks(BackingCheck<BackingService> kinds) {
        this.kinds = kinds;
    }

    public void check(List<BackingService> servers, Problems problems) {
        for (BackingService server : servers) {
            name.check(server, problems);
            kinds.check(server, problems);
        }
    }
}
