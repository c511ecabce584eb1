package dev.slipway.processor.model;

import java.util.Locale;

/** Whether a page shares its window with pages of other sites. */
public enum OpenerPolicy {
    SAME_ORIGIN,
    SAME_ORIGIN_ALLOW_POPUPS,
    NOOPENER_ALLOW_POPUPS,
    UNSAFE_NONE;

    /** As browsers read it: {@code same-origin}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
