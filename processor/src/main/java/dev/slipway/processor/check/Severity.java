package dev.slipway.processor.check;

/** Whether a build with a problem fails. */
public enum Severity {
    ERROR,
    WARNING
}
