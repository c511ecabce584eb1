package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.BackingService;
import java.util.List;
import java.util.Optional;

/** The dashboard of the backing services of a kind. */
public interface BackingDashboards<S extends BackingService> {

    /**
     * The dashboard; empty if nothing is known of their metrics.
     *
     * @param servers the servers of the stack, at least one
     */
    Optional<ServerDashboard> dashboard(List<S> servers);
}
