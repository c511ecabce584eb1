package dev.slipway.processor.model;

/** When a container is started again after it has ended. */
public enum RestartPolicy {
    NO,
    ON_FAILURE,
    ALWAYS,
    UNLESS_STOPPED
}
