package dev.slipway.processor.plan;

/** The purpose of a container. */
public enum Role {
    /** A service of the user. */
    SERVICE,
    /** Runs before a service, from its image, and ends. */
    MIGRATION,
    /** A server that services use. */
    SERVER,
    /** Prepares a server each time the stack is brought up, and ends. */
    SETUP,
    /** Shows the metrics of a container that does not show them itself. */
    EXPORTER,
    /** Watches the stack. */
    WATCHER
}
