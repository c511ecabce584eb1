package dev.slipway.processor.model;

/** Whole numbers of ASCII digits. A wrong one is a value and not an exception, because a check reports it. */
final class Digits {

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of the digits that start at a place. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * The number in a part of a text, or -1 if it is not a number.
     *
     * @param most how many digits it may have, 18 at most
     */
    static long number(String text, int start, int end, int most) {
        if (end <= start || end - start > most) {
            return -1;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Such a number from 1 to a limit, without a leading zero. */
    static int positive(String text, int start, int end, int limit) {
        long number = Digits.number(text, start, end, 9);
        return number >= 1 && number <= limit && text.charAt(start) != '0' ? (int) number : -1;
    }
}
