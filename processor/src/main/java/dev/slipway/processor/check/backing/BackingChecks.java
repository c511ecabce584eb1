package dev.slipway.processor.check.backing;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** The rules for backing services; a class of its own, so that a module without one does not load them. */
public final class BackingChecks {

    private final List<BackingCheck> checks =
            List.of(new BackingNameCheck(), new PostgresCheck(), new RedisCheck(), new OtherServerCheck());

    public void check(List<BackingService> servers, Problems problems) {
        for (BackingService server : servers) {
            for (BackingCheck check : checks) {
                check.check(server, problems);
            }
        }
    }
}
