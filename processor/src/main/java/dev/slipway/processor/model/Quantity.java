package dev.slipway.processor.model;

/**
 * A number and a unit, such as {@code 35d} or {@code 4GB}.
 *
 * @param text what was written
 * @param number from 1 to 999999; -1 if the text does not start with such a number
 * @param unit the text after the number
 */
public record Quantity(String text, int number, String unit) {

    private static final int MOST = 999_999;

    public static Quantity of(String text) {
        int end = Digits.end(text, 0);
        return new Quantity(text, Digits.positive(text, 0, end, MOST), text.substring(end));
    }
}
