package dev.slipway.processor.problem;

/** Whether a build with a problem fails. */
public enum Severity {
    ERROR,
    WARNING
}
