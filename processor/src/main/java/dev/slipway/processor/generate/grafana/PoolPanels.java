package dev.slipway.processor.generate.grafana;

import java.util.List;

/** The pool of connections of the chosen service. */
final class PoolPanels {

    private PoolPanels() {}

    static List<List<Panel>> lines() {
        return List.of(List.of(
                Panel.graph(
                                "Connections",
                                "none",
                                "Connections that are used, not used, and allowed, in all containers.")
                        .query(of("hikaricp_connections_active"), "used {{pool}}")
                        .query(of("hikaricp_connections_idle"), "idle {{pool}}")
                        .limit(of("hikaricp_connections_max"), "limit {{pool}}"),
                Panel.graph(
                                "Waiting for a connection",
                                "none",
                                "Requests that wait for a connection: more than 0 for long, and the pool is too small or the"
                                        + " database too slow.")
                        .query(of("hikaricp_connections_pending"), "{{pool}}")));
    }

    private static String of(String name) {
        return "sum by (pool) (" + name + Selectors.chosen() + ")";
    }
}
