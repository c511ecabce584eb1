package dev.slipway.annotations;

/** When somebody has to look at an alert. Becomes the label {@code severity}, in lower case. */
public enum Severity {
    /** At once, at night too. */
    PAGE,
    /** In working hours. */
    TICKET
}
