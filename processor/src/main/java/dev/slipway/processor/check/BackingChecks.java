package dev.slipway.processor.check;

import dev.slipway.processor.model.BackingService;
import java.util.List;

/** The rules for backing services; a class of its own, so that a module without one does not load them. */
final class BackingChecks {

    private final List<BackingCheck> checks =
            List.of(new BackingNameCheck(), new PostgresCheck(), new RedisCheck(), new OtherServerCheck());

    void check(List<BackingService> servers, Problems problems) {
        for (BackingService server : servers) {
            for (BackingCheck check : checks) {
                check.check(server, problems);
            }
        }
    }
}
