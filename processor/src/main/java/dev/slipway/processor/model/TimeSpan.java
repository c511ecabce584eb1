package dev.slipway.processor.model;

/**
 * A duration, such as {@code 1m30s}.
 *
 * @param text what was written
 * @param millis how long it is, in milliseconds; -1 where the text is not a duration
 */
public record TimeSpan(String text, long millis) {

    /** From the longest to the shortest, which is the order in which they are written. */
    private static final String[] UNITS = {"h", "m", "s", "ms"};

    private static final int[] MILLIS = {3_600_000, 60_000, 1000, 1};
    private static final int[] MOST_DIGITS = {4, 6, 8, 9};

    /** Reads a duration: a number and a unit, and perhaps more of both with shorter units. */
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

    /** The index of a unit, which is one of those from a place on; -1 where it is not. */
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
