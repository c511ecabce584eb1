package dev.slipway.processor.model;

/**
 * A share of processors, such as {@code 0.5}.
 *
 * @param text what was written
 */
public record Cpus(String text) {

    /** Whether the text is a decimal number from 0.01 to 1024. */
    public boolean isValid() {
        return hundredths() >= 1;
    }

    /** The share in hundredths of a processor, rounded down, or -1 where the text is none. */
    public int hundredths() {
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        String fraction = dot < 0 ? "00" : text.substring(dot + 1).concat("0");
        if (!isDigits(whole, 4) || !isDigits(fraction, 4) || dot >= 0 && dot == text.length() - 1) {
            return -1;
        }
        int hundredths = Integer.parseInt(whole) * 100 + Integer.parseInt(fraction.substring(0, 2));
        return hundredths <= 102_400 ? hundredths : -1;
    }

    /** The processors that it takes at least to have that share: what nginx has workers for. */
    public int wholeCores() {
        return (hundredths() + 99) / 100;
    }

    private static boolean isDigits(String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
