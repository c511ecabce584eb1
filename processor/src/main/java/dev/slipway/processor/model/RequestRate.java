package dev.slipway.processor.model;

/**
 * How many requests a client may make: {@code 20/s} or {@code 600/m}.
 *
 * @param text what was written; empty for no limit
 * @param number how many; 0 for no limit, -1 if the text is not a rate
 * @param unit the unit of time: {@code s} or {@code m}
 */
public record RequestRate(String text, int number, char unit) {

    private static final int MOST = 100_000;

    /** Reads a rate: a whole number, a slash and a unit. */
    public static RequestRate of(String text) {
        int slash = text.length() - 2;
        char unit = text.isEmpty() ? 's' : text.charAt(slash + 1);
        long number = text.isEmpty() ? 0 : Digits.number(text, 0, slash, 6);
        boolean isRate = number >= 1 && number <= MOST && text.charAt(slash) == '/' && (unit == 's' || unit == 'm');
        return new RequestRate(text, isRate || text.isEmpty() ? (int) number : -1, unit);
    }

    public boolean isLimited() {
        return !text.isEmpty();
    }

    public boolean isValid() {
        return number >= 0;
    }
}
