package dev.slipway.processor.plan;

/**
 * A container that another one talks to.
 *
 * @param to the name of the container
 * @param port the port at which it listens
 */
public record Link(String to, int port, Purpose purpose) {

    /** Why a container talks to another one. */
    public enum Purpose {
        /** It needs what the other one offers. */
        USES,
        /** It passes requests on. */
        PASSES_ON,
        /** It reads metrics. */
        SCRAPES,
        /** It probes the health of the other one. */
        PROBES,
        /** It sends alerts. */
        ALERTS,
        /** It shows what the other one has collected. */
        QUERIES
    }
}
