package dev.slipway.processor.plan;

import dev.slipway.processor.model.MonitoringServer;

/**
 * A network, on which containers can talk to each other.
 *
 * @param comment what it is for; empty if the network before says it
 */
public record Network(String name, Reach reach, String comment) {

    /** How far a network reaches. */
    public enum Reach {
        /** Not beyond its containers: there is no way in or out, not even to this machine. */
        INSIDE,
        /** Published ports are reachable through it. There is no way out. */
        WAY_IN,
        /** Published ports are reachable through it, and it leads everywhere. */
        EVERYWHERE
    }

    /** The network on which services talk to each other. */
    public static final String BACKEND = "backend";

    /** The network of published containers that need no way out. */
    public static final String EDGE = "edge";

    /** The network of services with a way out, published or not. */
    public static final String OUTBOUND = "outbound";

    /** The way out for the server that sends alerts to people. */
    public static final String NOTIFICATIONS = "notifications";

    /** The network of the operator's tools; no service of the user is on it. */
    public static final String OPERATOR = MonitoringServer.NETWORK;
}
