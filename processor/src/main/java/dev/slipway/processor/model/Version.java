package dev.slipway.processor.model;

/**
 * The version of a server: {@code 17}, {@code 17.4}, {@code 8.0.2}.
 *
 * @param text what was written; empty for the default
 * @param major the first number; -1 if the text is not a version
 * @param numbers how many numbers there are
 */
public record Version(String text, int major, int numbers) {

    private static final int MOST = 99;

    /** Parses numbers separated by dots, each from 0 to 99, the first without a leading zero. */
    public static Version of(String text) {
        int dot = text.indexOf('.');
        int end = dot < 0 ? text.length() : dot;
        int major = Digits.positive(text, 0, end, MOST);
        int numbers = 1;
        while (end < text.length()) {
            int start = end + 1;
            end = Digits.end(text, start);
            if (Digits.number(text, start, end, 2) < 0 || end < text.length() && text.charAt(end) != '.') {
                return new Version(text, -1, 0);
            }
            numbers++;
        }
        return new Version(text, major, numbers);
    }

    /** Whether a version was given. */
    public boolean isGiven() {
        return !text.isEmpty();
    }
}
