package dev.slipway.processor.model;

/**
 * An amount of memory as Compose writes it, such as {@code 512M}.
 *
 * @param text what was written
 */
public record ByteSize(String text) {

    private static final String UNITS = "BKMG";

    /** More of them with the largest unit would be more bytes than a number can hold. */
    private static final int MOST_DIGITS = 8;

    /** Whether the text follows the syntax. */
    public boolean isValid() {
        return bytes() > 0;
    }

    /** The amount in bytes, or -1 where the text is none. */
    public long bytes() {
        int end = text.length() - 1;
        int unit = end < 1 || end > MOST_DIGITS ? -1 : UNITS.indexOf(Character.toUpperCase(text.charAt(end)));
        if (unit < 0 || !isNumber(end)) {
            return -1;
        }
        return Long.parseLong(text.substring(0, end)) << (10 * unit);
    }

    /** The amount in whole mebibytes, rounded down. */
    public long mebibytes() {
        return bytes() >> 20;
    }

    private boolean isNumber(int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
