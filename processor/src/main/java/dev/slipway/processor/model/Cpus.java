package dev.slipway.processor.model;

/**
 * A share of processors, such as {@code 0.5}.
 *
 * @param text what was written
 * @param hundredths the share in hundredths of a processor, rounded down; -1 if the text is not a share
 */
public record Cpus(String text, int hundredths) {

    private static final int MOST = 102_400;

    /** Reads a decimal number of up to three decimal places. */
    public static Cpus of(String text) {
        int dot = text.indexOf('.');
        long whole = Digits.number(text, 0, dot < 0 ? text.length() : dot, 4);
        long thousandths = dot < 0 ? 0 : thousandths(text, dot + 1);
        long hundredths = whole * 100 + thousandths / 10;
        return new Cpus(text, whole < 0 || thousandths < 0 || hundredths > MOST ? -1 : (int) hundredths);
    }

    private static long thousandths(String text, int start) {
        long number = Digits.number(text, start, text.length(), 3);
        for (int places = text.length() - start; places < 3; places++) {
            number *= 10;
        }
        return number;
    }

    /** Whether it is a number from 0.01 to 1024. */
    public boolean isValid() {
        return hundredths >= 1;
    }

    /** The share rounded up to whole processors: the number of workers of a web server. */
    public int wholeCores() {
        return (hundredths + 99) / 100;
    }
}
