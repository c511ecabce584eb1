package dev.slipway.processor.model;

/**
 * An amount of memory, such as {@code 512M}.
 *
 * @param text what was written
 * @param bytes the amount in bytes; -1 if the text is not an amount
 * @param unit the unit, one of {@code B}, {@code K}, {@code M} and {@code G}
 */
public record ByteSize(String text, long bytes, char unit) {

    private static final String UNITS = "BKMG";

    /** With more digits and the largest unit the number of bytes would overflow. */
    private static final int MOST_DIGITS = 8;

    /** Reads an amount: a whole number and a unit, each of which is 1024 times the one before. */
    public static ByteSize of(String text) {
        int end = text.length() - 1;
        long number = Digits.number(text, 0, end, MOST_DIGITS);
        int unit = number < 0 ? -1 : UNITS.indexOf(Character.toUpperCase(text.charAt(end)));
        return unit < 0
                ? new ByteSize(text, -1, UNITS.charAt(0))
                : new ByteSize(text, number << (10 * unit), UNITS.charAt(unit));
    }

    /** Whether it is an amount, and not 0. */
    public boolean isValid() {
        return bytes > 0;
    }

    /** The amount in whole mebibytes, rounded down. */
    public long mebibytes() {
        return bytes >> 20;
    }
}
