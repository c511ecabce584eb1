package dev.slipway.processor.model;

import java.util.List;

/**
 * A duration as Compose writes it, such as {@code 1m30s}.
 *
 * @param text what was written
 */
public record TimeSpan(String text) {

    private static final List<String> UNITS = List.of("h", "m", "s", "ms");
    private static final List<Integer> MILLIS = List.of(3_600_000, 60_000, 1000, 1);
    private static final List<Integer> MOST_DIGITS = List.of(4, 6, 8, 9);

    /** Whether the text follows the syntax and means at least one second. */
    public boolean isValid() {
        return millis() >= 1000;
    }

    /** The duration in milliseconds, or -1 where the text is none. */
    public long millis() {
        long millis = text.isEmpty() ? -1 : 0;
        int smallerThan = -1;
        int start = 0;
        while (start < text.length()) {
            int digits = count(start, true);
            int letters = count(start + digits, false);
            int unit = UNITS.indexOf(text.substring(start + digits, start + digits + letters));
            if (unit <= smallerThan || digits == 0 || digits > MOST_DIGITS.get(unit)) {
                return -1;
            }
            millis += Long.parseLong(text.substring(start, start + digits)) * MILLIS.get(unit);
            smallerThan = unit;
            start += digits + letters;
        }
        return millis;
    }

    /** How many digits there are from a place on, or how many characters before the next digit. */
    private int count(int start, boolean digits) {
        int end = start;
        while (end < text.length() && (text.charAt(end) >= '0' && text.charAt(end) <= '9') == digits) {
            end++;
        }
        return end - start;
    }
}
