package dev.slipway.processor.model;

import java.util.Locale;

/** When somebody has to look at an alert. */
public enum AlertSeverity {
    /** At once, at night too. */
    PAGE,
    /** In working hours. */
    TICKET;

    /** The value of the label {@code severity}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
