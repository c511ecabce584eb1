package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @StaticSite} says.
 *
 * @param source the directory of the sources, seen from the project
 * @param privatePort the port at which the server tells of its own health, to the container and the exporter
 * @param unused where something was said that a site has no use for
 */
public record Site(
        Origin origin,
        String source,
        List<String> checks,
        String build,
        String output,
        List<Route> routes,
        List<RuntimeVariable> runtimeEnv,
        List<EnvironmentVariable> buildArgs,
        String contentSecurityPolicy,
        boolean spaFallback,
        String hashedPath,
        List<Network> trustedProxies,
        int privatePort,
        List<Origin> unused) {

    /** How many connections each process of nginx may have. */
    public static final int WORKER_CONNECTIONS = 2048;

    /**
     * One element of {@code runtimeEnv}.
     *
     * @param name the operator's variable, which is also the key in the page
     */
    public record RuntimeVariable(Origin origin, String name) {}
}
