package dev.slipway.processor.model;

/**
 * A duration, such as {@code 1m30s}.
 *
 * @param text what was written
 * @param millis its length in milliseconds; -1 if the text is not a duration
 */
public record TimeSpan(String text, long millis) {

    /** The units in the order in which a duration may have them. */
    private static final String[] UNITS = {"h", "m", "s", "ms"};

    private static final int[] MILLIS = {3_600_000, 60_000, 1000, 1};
    private static final int[] MOST_DIGITS = {4, 6, 8, 9};

    /** Parses a duration: a number and a unit, then optionally more with shorter units. */
    public static TimeSpan of(String text) {
        long millis = text.isEmpty() ? -1 : 0;
        int unit = -1;
        int start = 0;
        while (start < text.length()) {
            int letters = Digits.end(text, start);
            int end = letters;
            while (end < text.length() && !Digits.isDigit(text.charAt(end))) {
                end++;
            }
            unit = unit(text.substring(letters, end), unit + 1);
            long number = unit < 0 ? -1 : Digits.number(text, start, letters, MOST_DIGITS[unit]);
            if (number < 0) {
                return new TimeSpan(text, -1);
            }
            millis += number * MILLIS[unit];
            start = end;
        }
        return new TimeSpan(text, millis);
    }

    /** The index of a unit, from a place on; -1 if it is not among them. */
    private static int unit(String text, int first) {
        for (int unit = first; unit < UNITS.length; unit++) {
            if (text.equals(UNITS[unit])) {
                return unit;
            }
        }
        return -1;
    }

    /** Whether it is a duration of at least one second. */
    public boolean isValid() {
        return millis >= 1000;
    }
}
