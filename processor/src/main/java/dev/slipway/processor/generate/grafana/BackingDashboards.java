package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.BackingService;
import java.util.List;
import java.util.Optional;

/** The dashboard of the backing services of a kind. */
public interface BackingDashboards<S extends BackingService> {

    /**
     * The dashboard; empty where nothing is known of their metrics.
     *
     * @param servers those of the stack, one or more
     */
    Optional<ServerDashboard> dashboard(List<S> servers);
}
