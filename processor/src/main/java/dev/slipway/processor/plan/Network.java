package dev.slipway.processor.plan;

import dev.slipway.processor.model.MonitoringServer;

/**
 * Who is on one network can talk to each other.
 *
 * @param isInternal whether there is no way out of it, and no way in
 * @param comment what it is for; empty where the one before says it
 */
public record Network(String name, boolean isInternal, String comment) {

    /** Where services talk to each other. */
    public static final String BACKEND = "backend";

    /** Where what is published is reached. */
    public static final String EDGE = "edge";

    /** For what the operator looks at: no service of the user's is on it. */
    public static final String OPERATOR = MonitoringServer.NETWORK;
}
