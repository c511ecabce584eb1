package dev.slipway.processor.model;

/**
 * How many requests a client may make: {@code 20/s} or {@code 600/m}.
 *
 * @param text what was written; empty for any number
 */
public record RequestRate(String text) {

    private static final int MOST = 100_000;

    public boolean isLimited() {
        return !text.isEmpty();
    }

    public boolean isValid() {
        return !isLimited() || number() >= 1 && (unit() == 's' || unit() == 'm');
    }

    /** How many, or -1 where the text is none. */
    public int number() {
        int slash = text.length() - 2;
        if (slash < 1 || slash > 6 || text.charAt(slash) != '/') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < slash; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number <= MOST ? number : -1;
    }

    /** The unit of time: {@code s} or {@code m}. */
    public char unit() {
        return text.charAt(text.length() - 1);
    }
}
