package dev.slipway.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as Compose writes it, such as {@code 1m30s}.
 *
 * @param text what was written
 */
public record TimeSpan(String text) {

    private static final Pattern SYNTAX =
            Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?(?:(\\d{1,9})ms)?");

    /** Whether the text follows the syntax and means at least one second. */
    public boolean isValid() {
        return millis() >= 1000;
    }

    /** The duration in milliseconds, or -1 where the text is none. */
    public long millis() {
        Matcher parts = SYNTAX.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return -1;
        }
        return ((part(parts, 1) * 60 + part(parts, 2)) * 60 + part(parts, 3)) * 1000 + part(parts, 4);
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
